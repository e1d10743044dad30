/**
 * The pages every module shares: the start page, signing in, one's own account, error pages. Called
 * by browsers only.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.web;
