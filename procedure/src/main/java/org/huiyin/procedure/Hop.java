package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One office on the petition's way, as the petitioner sees it.
 *
 * @param office which
 * @param bureau whether it was a petition bureau when it received the petition
 * @param receivedOn when it received it; on a return, when it had received it first
 * @param arrivedOn when it came, also on a return
 * @param how by registration, transfer or assignment: RECEIVED, TRANSFERRED or ASSIGNED
 * @param due the day set for the report, on an assignment
 * @param from who passed it on; empty where the petitioner came themselves
 * @param returned whether it came back on an objection
 * @param objection what this office had against the transfer
 */
public record Hop(
        OfficeId office,
        boolean bureau,
        LocalDate receivedOn,
        LocalDate arrivedOn,
        Status how,
        Optional<LocalDate> due,
        Optional<OfficeId> from,
        boolean returned,
        Optional<Objection> objection) {

    /** The petitioner came themselves. */
    static Hop first(OfficeId office, boolean bureau, LocalDate receivedOn) {
        return new Hop(
                office,
                bureau,
                receivedOn,
                receivedOn,
                Status.RECEIVED,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    Hop objected(Objection against) {
        return new Hop(
                office,
                bureau,
                receivedOn,
                arrivedOn,
                how,
                due,
                from,
                returned,
                Optional.of(against));
    }

    /** It came back that day, to be counted as when it was received first. */
    Hop givenBack(LocalDate on) {
        return new Hop(office, bureau, receivedOn, on, how, due, from, true, Optional.empty());
    }

    /** Whether an objection waits for the referrer. */
    public boolean disputed() {
        return objection.filter(Objection::pending).isPresent();
    }
}
