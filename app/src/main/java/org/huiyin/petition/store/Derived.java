package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Reminder;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Status;

/**
 * The columns of a petition's row that follow from its events, and from nothing else but the tree
 * of offices and the calendar.
 *
 * @param next what an office owes next; empty where nothing is owed
 * @param urgent whether the matter is urgent (Art. 25)
 * @param watchOn the first day on which the sweep has something to do
 * @param readers the program, the office that answers now, those that passed it on, and those that
 *     review, assist or supervise
 * @param barred those whom a report of wrongdoing is about
 * @param beside what stands beside its way
 */
record Derived(
        int version,
        Status status,
        UUID office,
        Optional<StaffId> lead,
        Optional<StaffId> handler,
        Optional<Due> next,
        boolean urgent,
        Optional<LocalDate> watchOn,
        List<UUID> readers,
        List<UUID> barred,
        Beside beside) {

    /**
     * A clock and its last day.
     *
     * @param elsewhere who owes it, where that is not the office before which the petition is
     */
    record Due(Clock clock, LocalDate day, Optional<UUID> elsewhere) {
        Due today(UUID atWork, Offices offices) {
            return new Due(
                    clock,
                    day,
                    elsewhere
                            .map(id -> Derived.today(id, offices))
                            .filter(id -> !id.equals(atWork)));
        }
    }

    static Derived of(Case now, List<ClockCertificate> clocks, Offices offices) {
        Matter matter = now.petition().matter();
        UUID atWork = id(matter.inCharge(atWork(now.petition()), offices.tree()), offices);
        Function<OfficeId, UUID> owing =
                office -> id(matter.inCharge(office, offices.tree()), offices);
        return new Derived(
                matter.entries(),
                now.petition().stage(),
                atWork,
                matter.lead(),
                matter.handler(),
                next(clocks, atWork, owing),
                matter.ties().urgentOn().isPresent(),
                now.reminders().stream()
                        .map(Reminder::on)
                        .filter(day -> day.isAfter(now.sweptOn()))
                        .findFirst(),
                Stream.of(
                                Stream.of(Caller.PROGRAM),
                                Stream.of(atWork),
                                OnTheCase.offices(matter).map(o -> id(o, offices)))
                        .flatMap(ids -> ids)
                        .distinct()
                        .toList(),
                barred(now, offices),
                Beside.of(now.petition(), clocks, atWork, owing));
    }

    /**
     * A petition as it stands, and until when it was swept.
     *
     * @param reminders the earliest first
     * @param recused the officials who keep out
     */
    record Case(
            Petition.Registered petition,
            List<Reminder> reminders,
            LocalDate sweptOn,
            List<UUID> recused) {}

    /** Before whom it is now: in an appeal the reviewing office, else the one that answers. */
    private static OfficeId atWork(Petition.Registered petition) {
        return petition instanceof Petition.InReview review
                ? review.matter().aftermath().appeal().orElseThrow().office()
                : petition.matter().office();
    }

    /** The same with the successors of offices that were merged or dissolved since. */
    Derived today(Offices offices) {
        UUID atWork = today(office, offices);
        return new Derived(
                version,
                status,
                atWork,
                lead,
                handler,
                next.map(due -> due.today(atWork, offices)),
                urgent,
                watchOn,
                readers.stream().map(id -> today(id, offices)).distinct().toList(),
                barred.stream().map(id -> today(id, offices)).distinct().toList(),
                beside.today(status, atWork, id -> today(id, offices)));
    }

    /** Whoever is no office, such as the program, stays as they are. */
    private static UUID today(UUID id, Offices offices) {
        return offices.byId(id).map(Office::id).orElse(id);
    }

    /** The first last day among what offices still owe. */
    private static Optional<Due> next(
            List<ClockCertificate> clocks, UUID atWork, Function<OfficeId, UUID> owing) {
        return clocks.stream()
                .filter(clock -> clock.owedBy().isPresent() && clock.doneOn().isEmpty())
                .min(Comparator.comparing(ClockCertificate::lastDay))
                .map(clock ->
                        new Due(
                                clock.clock(),
                                clock.lastDay(),
                                clock.owedBy()
                                        .map(owing)
                                        .filter(office -> !office.equals(atWork))));
    }

    /** Whom a report is about (Art. 30(3)), and whoever is recused (Art. 28). */
    private static List<UUID> barred(Case now, Offices offices) {
        Matter matter = now.petition().matter();
        Stream<UUID> accused =
                matter.reports()
                        ? matter.filing().concerns().stream().map(office -> id(office, offices))
                        : Stream.empty();
        return Stream.concat(accused, now.recused().stream()).distinct().toList();
    }

    private static UUID id(OfficeId office, Offices offices) {
        return offices.byCode(office)
                .map(Office::id)
                .orElseThrow(() -> new IllegalStateException("no office has the code " + office));
    }
}
