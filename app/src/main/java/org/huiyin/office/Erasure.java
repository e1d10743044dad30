package org.huiyin.office;

import java.time.LocalDate;

/**
 * The petitions whose time to be kept is over are to be erased.
 *
 * @param until the last day on which that time ended
 */
public record Erasure(LocalDate until) implements Proposal.Change {}
