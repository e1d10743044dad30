package org.huiyin.documents;

/**
 * What came of looking at an upload: an {@link Attachment}, or {@link Rejected} with the reason.
 */
public sealed interface Inspection permits Attachment, Rejected {}
