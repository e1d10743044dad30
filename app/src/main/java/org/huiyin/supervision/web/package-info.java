/** The page under {@code /supervision}: rows made for its template. */
@org.jspecify.annotations.NullMarked
package org.huiyin.supervision.web;
