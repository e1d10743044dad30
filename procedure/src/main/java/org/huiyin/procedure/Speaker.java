package org.huiyin.procedure;

/**
 * Somebody who speaks for the petitioner.
 *
 * @param entry the entry that gave the mandate
 * @param role as what
 */
public record Speaker(int entry, SpeakerRole role) {}
