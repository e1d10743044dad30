/** The pages under {@code /track}. */
@org.jspecify.annotations.NullMarked
package org.huiyin.portal.web;
