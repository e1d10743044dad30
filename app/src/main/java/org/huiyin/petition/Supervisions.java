package org.huiyin.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.SupervisionGround;
import org.huiyin.shell.SignedIn;

/**
 * What supervision follows (Art. 38–40), with the eyes of a member of a supervising office: what
 * offices owe and owe late. It is about offices; nobody behind a petition is in any of it.
 */
public interface Supervisions {

    /** How many cases a page looks at. */
    int PAGE_SIZE = 50;

    /** How many late cases of one office are shown, the longest late first. */
    int MOST_LATE = 50;

    /** Offices that owe something of which the last day has passed, most cases first. */
    List<Overdue> overdue(SignedIn staff);

    /** The cases in which an office is late, what is due longest first. */
    List<Late> late(SignedIn staff, OfficeId office);

    /**
     * What is followed: written answers, promises, suggestions, by their days.
     *
     * @param page from 0
     */
    Page followed(SignedIn staff, int page);

    /** An office and in how many cases it is late. */
    record Overdue(OfficeId office, int cases) {}

    /** A case in which an office is late. */
    record Late(String number, String title, Clock clock, LocalDate due) {}

    /** One page of what is followed, and whether there is more. */
    record Page(List<Followed> items, boolean more) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * Something an office owes.
     *
     * @param number of the case
     * @param office who owes it
     * @param due its last day
     * @param what what it is
     */
    record Followed(String number, String title, OfficeId office, LocalDate due, What what) {}

    /** What an office owes. */
    sealed interface What {}

    /**
     * A file on the office.
     *
     * @param supervisor who alone closes it
     * @param answeredOn when the office answered; then it waits to be closed
     */
    record File(
            SupervisionGround ground, Optional<OfficeId> supervisor, Optional<LocalDate> answeredOn)
            implements What {}

    /**
     * A promise.
     *
     * @param promise its number among those of the case
     * @param denied whether the petitioner says that it was not kept
     */
    record Promise(int promise, boolean denied) implements What {}

    /**
     * A suggestion.
     *
     * @param by the office that made it
     */
    record Suggestion(OfficeId by) implements What {}
}
