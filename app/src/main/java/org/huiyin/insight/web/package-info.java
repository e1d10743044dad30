/** The pages under {@code /insight}. */
@org.jspecify.annotations.NullMarked
package org.huiyin.insight.web;
