package org.huiyin.documents;

/** What came of storing a file: a {@link StoredDocument}, or {@link Rejected} with the reason. */
public sealed interface Storing permits StoredDocument, Rejected {}
