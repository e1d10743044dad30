package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;

/**
 * A new code for whoever lost theirs. One clerk asks, with the person and their papers before them;
 * a second one does the same. Neither is told whether there is such a petition: nothing is looked
 * up while they wait. The program looks later, puts each asking on file where the petitioner reads
 * it, and a week later there is a new code: sent to where they could be reached before, and nowhere
 * else; or on a slip of paper, for whoever left no contact. Staff see nothing of that, on no case.
 * Reports of wrongdoing are outside it.
 */
public interface LostCodes {

    /** For whom a new code is asked, in the exact words of when they filed. */
    sealed interface Sought {

        /** Somebody who can be reached where they left a contact. */
        record Reached(String name, String phone) implements Sought {
            @Override
            public String toString() {
                return "Reached[…]";
            }
        }

        /**
         * Somebody who left no contact, knows their number and has signed a paper, at an office
         * that has no part in the case.
         */
        record OnPaper(String name, PetitionNumber number) implements Sought {
            @Override
            public String toString() {
                return "OnPaper[…]";
            }
        }
    }

    /**
     * A request that waits for a second clerk; whom it is for it does not say.
     *
     * @param own whether the reader asked, and so cannot confirm
     * @param onPaper whether it was asked by a signed paper
     */
    record Waiting(String id, StaffId by, Instant at, boolean own, boolean onPaper) {}

    /**
     * Asks, in the name of the person who is present.
     *
     * @return by which the second clerk finds the request
     * @throws Problem 429 when this clerk asked too often on one day
     */
    String ask(SignedIn clerk, Sought sought);

    /** What waits at this clerk's office, the oldest first. */
    List<Waiting> waiting(SignedIn clerk);

    /**
     * Confirms by asking for the same person anew.
     *
     * @return whether it was the same; the request waits on if not
     * @throws Problem 404 when there is no such request at this office, 403 for whoever asked, 429
     *     when this clerk tried too often on one day
     */
    boolean confirm(SignedIn clerk, String id, Sought sought);

    /**
     * A slip with a new code, to be printed for whoever asked on paper. There is one for each
     * request, whether there is such a petition or not.
     *
     * @param from when it can be printed
     */
    record Slip(String id, Instant from, boolean ready) {}

    /** The slips of this clerk's office that were not printed yet, the oldest first. */
    List<Slip> slips(SignedIn clerk);

    /**
     * The code for a slip, once. Where it fits, it soon takes the place of the old one; where not,
     * it opens nothing, and neither page nor clerk is told which.
     *
     * @throws Problem 404 when there is no such slip at this office, or not yet, or no more
     */
    ReceiptCode print(SignedIn clerk, String id);

    /**
     * One asking for a new code, as the petitioner is told of it.
     *
     * @param office code of the office at whose desk
     * @param sentAt when the new code left, or took effect on paper
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Renewal(Instant at, String office, Optional<Instant> sentAt) {}

    /**
     * Each asking for a new code of this petition, the latest first: for whoever holds its own
     * code. Of everybody else none is said to be, of an agent and of a code from a desk neither.
     *
     * @return empty when there is no such petition, or none that the caller may see
     */
    Optional<List<Renewal>> renewals(PetitionNumber number, Caller caller);

    /**
     * Looks for the petitions of what was confirmed, and carries out what is due. May be killed and
     * tried again at any point.
     */
    void carryOn();
}
