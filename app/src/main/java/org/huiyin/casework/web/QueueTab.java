package org.huiyin.casework.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.Worklists.Queue;
import org.huiyin.procedure.Role;
import org.huiyin.shell.SignedIn;

/** The saved queues, as tabs above the worklist. */
public enum QueueTab {
    /** What waits for a lead official, what becomes late for them, and the rest of their cases. */
    LEAD(Queue.MINE),
    /** What waits for the head of the office to decide, name or sign. */
    FOR_HEAD(Queue.FOR_HEAD),
    MINE(Queue.MINE),
    WAITING(Queue.WAITING),
    OFFICE(Queue.OFFICE),
    DUE(Queue.DUE),
    OVERDUE(Queue.OVERDUE),
    URGENT(Queue.URGENT),
    APPEALS(Queue.APPEALS),
    OWED_ELSEWHERE(Queue.OWED_ELSEWHERE),
    SEALED(Queue.SEALED),
    PASSED_ON(Queue.PASSED_ON),
    ENDED(Queue.ENDED);

    private static final Set<QueueTab> SELDOM = EnumSet.of(URGENT, APPEALS, OWED_ELSEWHERE, SEALED);

    private final Queue queue;

    QueueTab(Queue queue) {
        this.queue = queue;
    }

    public Queue queue() {
        return queue;
    }

    /** As it stands in addresses and keys of messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The tab that an address names; the one where this person's work begins where it names none.
     */
    static QueueTab of(String key, SignedIn staff) {
        return Arrays.stream(values())
                .filter(tab -> tab.key().equals(key))
                .findFirst()
                .orElseGet(() -> firstFor(staff));
    }

    /**
     * The tabs somebody sees: what is seldom there shows only while it is.
     *
     * @param counts cases by queue
     * @param now the tab they are on
     */
    static List<QueueTab> allFor(SignedIn staff, Map<String, Integer> counts, QueueTab now) {
        return Arrays.stream(values())
                .filter(tab -> tab != LEAD || staff.has(Role.LEAD))
                .filter(tab -> tab != FOR_HEAD || staff.has(Role.HEAD))
                .filter(tab ->
                        tab == now
                                || !SELDOM.contains(tab)
                                || counts.getOrDefault(tab.queue.name(), 0) > 0)
                .toList();
    }

    private static QueueTab firstFor(SignedIn staff) {
        if (staff.has(Role.LEAD)) {
            return LEAD;
        }
        if (staff.has(Role.HANDLER)) {
            return MINE;
        }
        return staff.has(Role.DISPATCHER) ? WAITING : OFFICE;
    }
}
