/**
 * A real browser for the tests of every module's pages: what a person would do, by label, and what
 * axe thinks of the page.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.browser;
