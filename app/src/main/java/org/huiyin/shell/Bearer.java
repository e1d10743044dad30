package org.huiyin.shell;

/**
 * Who brings a token that is in force.
 *
 * @param staff its owner
 * @param use what it may be used for
 */
public record Bearer(SignedIn staff, TokenUse use) {}
