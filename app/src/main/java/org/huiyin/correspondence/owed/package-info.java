/**
 * Which letters the entries of a petition owe, and what these say: as the case stood when the entry
 * was written, so that the same letter can be made again at any time. Asked by the rest of this
 * module.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence.owed;
