package org.huiyin.office;

import org.huiyin.procedure.StaffId;

/**
 * Somebody is to become an operator, or to stop being one.
 *
 * @param member who; to become one they have an account that they signed up for themselves
 * @param given whether they are to be one
 */
public record OperatorRole(StaffId member, boolean given) implements Proposal.Change {}
