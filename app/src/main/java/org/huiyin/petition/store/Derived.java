package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Request;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Status;

/**
 * The columns of a petition's row that follow from its events, and from nothing else but the tree
 * of offices and the calendar.
 *
 * @param next what an office owes next; empty where nothing is owed
 * @param readers the program, the office that answers now, and those that passed it on
 * @param barred those whom a report of wrongdoing is about
 */
record Derived(
        int version,
        Status status,
        UUID office,
        Optional<StaffId> lead,
        Optional<StaffId> handler,
        Optional<Due> next,
        List<UUID> readers,
        List<UUID> barred) {

    /** A clock and its last day. */
    record Due(Clock clock, LocalDate day) {}

    static Derived of(
            Petition.Registered petition, List<ClockCertificate> clocks, Offices offices) {
        Matter matter = petition.matter();
        return new Derived(
                matter.entries(),
                petition.stage(),
                id(matter.office(), offices),
                matter.lead(),
                matter.handler(),
                next(clocks),
                Stream.concat(
                                Stream.of(Caller.PROGRAM),
                                matter.hops().stream().map(Hop::office).map(o -> id(o, offices)))
                        .distinct()
                        .toList(),
                barred(matter, offices));
    }

    /** The first last day among what offices still owe. */
    static Optional<Due> next(List<ClockCertificate> clocks) {
        return clocks.stream()
                .filter(clock -> clock.owedBy().isPresent() && clock.doneOn().isEmpty())
                .min(Comparator.comparing(ClockCertificate::lastDay))
                .map(clock -> new Due(clock.clock(), clock.lastDay()));
    }

    /** Whether any of it is, or was filed as, a report of wrongdoing (Art. 30(3)). */
    static boolean reports(Matter matter) {
        return matter.requests().stream().anyMatch(Derived::reports);
    }

    private static boolean reports(Request request) {
        return request.asked() == Kind.REPORT || request.kind() == Kind.REPORT;
    }

    private static List<UUID> barred(Matter matter, Offices offices) {
        if (!reports(matter)) {
            return List.of();
        }
        return matter.filing().concerns().stream()
                .map(office -> id(office, offices))
                .distinct()
                .toList();
    }

    private static UUID id(OfficeId office, Offices offices) {
        return offices.byCode(office)
                .map(Office::id)
                .orElseThrow(() -> new IllegalStateException("no office has the code " + office));
    }
}
