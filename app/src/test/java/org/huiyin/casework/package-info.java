/** The staff's pages in a real browser on a real database. */
@org.jspecify.annotations.NullMarked
package org.huiyin.casework;
