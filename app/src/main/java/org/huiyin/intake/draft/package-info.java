/**
 * What somebody has begun to write and not yet filed. It lies in the database sealed by a key that
 * only their browser holds, so that nobody here can read what was never filed. Only the pages of
 * this module call it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.intake.draft;
