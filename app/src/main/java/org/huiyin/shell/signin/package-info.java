/**
 * Ways of signing in beside the password: one-time codes with recovery codes, passkeys, links to a
 * single sign-on, and the sessions that are open. Each row is seen only by a transaction that
 * brings its key. An operator's page may take a lost second step off; everything else is the
 * owner's own.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.signin;
