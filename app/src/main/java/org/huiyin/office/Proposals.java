package org.huiyin.office;

import java.util.List;
import org.huiyin.shell.SignedIn;

/**
 * Changes of the competence table and of the calendars: one person proposes, another decides. What
 * was is never changed, and every step stands in the public log. The competence table of a bureau's
 * territory is changed by its dispatchers and heads, a calendar by these or by operators; the
 * master key is rotated, what need not be kept is erased, and who may act as an operator is
 * changed, by two operators.
 */
public interface Proposals {

    /**
     * Proposes a change.
     *
     * @return the proposal's id
     * @throws RegisterRefusal when the change cannot be, reaches back before today, or is not this
     *     person's to make
     */
    String propose(Proposal.Change change, SignedIn by);

    /**
     * Approves and carries out; every rule is checked again.
     *
     * @throws RegisterRefusal as {@link #propose}; also for the one who proposed it, or when it is
     *     decided already
     */
    void approve(String id, SignedIn by);

    /**
     * Rejects.
     *
     * @throws RegisterRefusal as {@link #approve}
     */
    void reject(String id, SignedIn by);

    /** What waits for a decision, oldest first. */
    List<Proposal> open(Register register);
}
