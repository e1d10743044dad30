package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;

/**
 * A new code for whoever lost theirs. One clerk asks by exact name and telephone number with the
 * person and their papers before them; a second one does the same. Neither is told whether there is
 * such a petition: nothing is looked up while they wait. The program looks later, puts each asking
 * on file where the petitioner reads it, and a week later sends a new code to where they could be
 * reached before, and nowhere else. Staff see nothing of that, on no case. Reports of wrongdoing
 * are outside it.
 */
public interface LostCodes {

    /**
     * A request that waits for a second clerk; whom it is for it does not say.
     *
     * @param own whether the reader asked, and so cannot confirm
     */
    record Waiting(String id, StaffId by, Instant at, boolean own) {}

    /**
     * Asks, in the name of the person who is present.
     *
     * @return by which the second clerk finds the request
     * @throws Problem 429 when this clerk asked too often on one day
     */
    String ask(SignedIn clerk, String name, String phone);

    /** What waits at this clerk's office, the oldest first. */
    List<Waiting> waiting(SignedIn clerk);

    /**
     * Confirms by asking for the same person anew.
     *
     * @return whether it was the same name and number; the request waits on if not
     * @throws Problem 404 when there is no such request at this office, 403 for whoever asked, 429
     *     when this clerk tried too often on one day
     */
    boolean confirm(SignedIn clerk, String id, String name, String phone);

    /**
     * One asking for a new code, as the petitioner is told of it.
     *
     * @param office code of the office at whose desk
     * @param sentAt when the new code left
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
     * Looks for the petitions of what was confirmed, and sends what is due. May be killed and tried
     * again at any point.
     */
    void carryOn();
}
