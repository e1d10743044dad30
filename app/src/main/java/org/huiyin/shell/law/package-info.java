/**
 * The law's terms in people's words: acts, refusals with their data, clocks, events, findings and
 * articles, in the reader's language. Pages, API answers and letters all take them from here, so
 * that one thing has one name.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.law;
