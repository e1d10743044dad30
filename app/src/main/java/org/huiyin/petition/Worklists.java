package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Status;
import org.huiyin.shell.SignedIn;

/** What there is to do: cases in the order in which something is due. */
public interface Worklists {

    /** How many cases a page shows. */
    int PAGE_SIZE = 25;

    /** Queues are counted up to here; one that reaches it has at least so many cases. */
    int MOST_COUNTED = 100;

    /** Which cases. */
    enum Queue {
        /** Open cases of which I, or somebody I cover for, is lead official or handler. */
        MINE,
        /** All open cases that my office answers for. */
        OFFICE,
        /** Those nobody has taken on yet. */
        WAITING,
        /** Those of which something is due within seven days. */
        DUE,
        /** Those of which a last day has passed. */
        OVERDUE,
        /** Those of my office on which something waits for its head. */
        FOR_HEAD,
        /** Urgent matters that my office answers for, was told of or has in sight (Art. 25). */
        URGENT,
        /** Appeals that my office decides. */
        APPEALS,
        /** Cases before other offices, or ended, on which my office owes something. */
        OWED_ELSEWHERE,
        /** Open reports of wrongdoing in my office's sight; none about it or its people is. */
        SEALED,
        /** Open cases my office passed on and keeps in sight. */
        PASSED_ON,
        /** Cases of my office that have ended. */
        ENDED;

        /** Whether it holds something to do: what was passed on or has ended is not counted. */
        public boolean isToDo() {
            return this != PASSED_ON && this != ENDED;
        }
    }

    /**
     * One page of a queue, what is due first first, and of the same day what was filed first; what
     * has no clock comes last.
     *
     * @param office only cases that this office answers for
     * @param due only cases of which something is due until that day
     * @param page from 0
     */
    Page page(
            SignedIn staff,
            Queue queue,
            Optional<OfficeId> office,
            Optional<LocalDate> due,
            int page);

    /** How many cases stand in each queue of things to do, in the queues' order. */
    List<Count> counts(SignedIn staff);

    /** A queue and the number of its cases, at most {@link #MOST_COUNTED}. */
    record Count(Queue queue, int cases) {}

    /**
     * Cases, and whether there are more.
     *
     * @param more whether there is a next page
     */
    record Page(List<Item> items, int page, boolean more) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * One case in a list.
     *
     * @param office code of the office that answers
     * @param lead opaque id of the lead official
     * @param clock what is due next
     * @param due its last day
     * @param urgent whether the matter is urgent
     * @param daysLeft calendar days from today to the last day; negative when it has passed
     * @param version for acts straight from the list
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String number,
            String title,
            Status status,
            boolean urgent,
            String office,
            Optional<String> lead,
            Optional<String> handler,
            Optional<Clock> clock,
            Optional<LocalDate> due,
            Optional<Integer> daysLeft,
            int version) {}
}
