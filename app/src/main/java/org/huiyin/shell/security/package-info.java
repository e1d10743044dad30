/**
 * Who may come in: the filter chains, sessions, bearer tokens, response headers. Set up for the
 * whole program; no module calls it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.security;
