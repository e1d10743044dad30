/** The pages on which staff prove who they are and choose how they sign in. */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.signin.web;
