package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which periods run for one petition, each with its certificate.
 *
 * @param petition whose periods
 * @param profile their lengths and articles
 * @param calendar the days off
 */
record Clocks(Petition.Registered petition, RulesProfile profile, WorkCalendar calendar) {

    private static final String REPORT_ARTICLE = "22(3)";

    /** All periods, in the order of the petition's way; of an ended case only the settled ones. */
    List<ClockCertificate> all() {
        List<ClockCertificate> all = new ArrayList<>();
        List<Hop> hops = matter().hops();
        for (int i = 0; i < hops.size(); i++) {
            boolean last = i + 1 == hops.size();
            Optional<LocalDate> disposedOn =
                    last ? disposedOn() : Optional.of(hops.get(i + 1).receivedOn());
            all.add(firstAnswer(hops.get(i), disposedOn));
            assignedReport(hops.get(i)).ifPresent(all::add);
        }
        all.add(handling());
        askingForReview().ifPresent(all::add);
        boolean ended = petition.stage() == Status.DECLINED || petition.stage() == Status.CLOSED;
        return all.stream().filter(clock -> !ended || settled(clock)).toList();
    }

    /**
     * The opinion (Art. 34), for requests of every kind: from acceptance, and some days after first
     * receipt in any case, so that no transfer moves its last day (design). Done, in the
     * petitioner's favour, only when the signed opinion was served or laid open.
     */
    ClockCertificate handling() {
        LocalDate atLatest = matter().receivedOn().plusDays(profile.handlingStartsAtLatest());
        Optional<LocalDate> accepted = matter().acceptedOn().filter(on -> !on.isAfter(atLatest));
        RulesProfile.Period period = profile.period(Clock.HANDLING);
        Optional<ClockCertificate.Extension> extension =
                matter().extension().flatMap(Clocks::granted);
        int length = period.length() + extension.map(ClockCertificate.Extension::days).orElse(0);
        return certificate(
                new Start(
                        Clock.HANDLING,
                        Optional.of(matter().office()),
                        accepted.isPresent() ? "Accepted" : "Registered",
                        accepted.orElse(atLatest)),
                new RulesProfile.Period(length, period.unit(), period.article()),
                extension,
                givenOn());
    }

    /** The petitioner's time to ask for review (Art. 35): no proof of service, no such clock. */
    Optional<ClockCertificate> askingForReview() {
        return matter().service()
                .map(service ->
                        certificate(
                                new Start(
                                        Clock.ASKING_FOR_REVIEW,
                                        Optional.empty(),
                                        "OpinionServed",
                                        service.on()),
                                profile.period(Clock.ASKING_FOR_REVIEW),
                                Optional.empty(),
                                Optional.empty()));
    }

    /** The first answer an office owes when it received the petition (Art. 22 and 23). */
    private ClockCertificate firstAnswer(Hop hop, Optional<LocalDate> disposedOn) {
        boolean direct = hop.how() == Status.RECEIVED;
        Clock clock =
                hop.bureau()
                        ? Clock.DISPOSAL
                        : direct ? Clock.NOTICE_DIRECT : Clock.NOTICE_REFERRED;
        return certificate(
                new Start(clock, Optional.of(hop.office()), startedBy(hop), hop.receivedOn()),
                profile.period(clock),
                Optional.empty(),
                disposedOn);
    }

    /** The report owed on an assignment (Art. 22(3)), done by the answer itself or by declining. */
    private Optional<ClockCertificate> assignedReport(Hop hop) {
        return hop.due()
                .map(due ->
                        certificate(
                                new Start(
                                        Clock.ASSIGNED_REPORT,
                                        Optional.of(hop.office()),
                                        startedBy(hop),
                                        hop.receivedOn()),
                                new RulesProfile.Period(
                                        (int) ChronoUnit.DAYS.between(hop.receivedOn(), due),
                                        PeriodUnit.DAYS,
                                        REPORT_ARTICLE),
                                Optional.empty(),
                                givenOn().or(this::declinedOn)));
    }

    /** How a period began: which, owed by whom, by what kind of event, on which day. */
    private record Start(
            Clock clock, Optional<OfficeId> owedBy, String startedBy, LocalDate startedOn) {}

    private ClockCertificate certificate(
            Start start,
            RulesProfile.Period period,
            Optional<ClockCertificate.Extension> extension,
            Optional<LocalDate> doneOn) {
        Counting.Count count =
                Counting.count(start.startedOn(), period.length(), period.unit(), calendar);
        return new ClockCertificate(
                start.clock(),
                start.owedBy(),
                profile.cite(period.article()),
                start.startedBy(),
                start.startedOn(),
                period.length(),
                period.unit(),
                count.lastDay(),
                count.skipped(),
                extension,
                0,
                count.provisional(),
                doneOn);
    }

    private Matter matter() {
        return petition.matter();
    }

    private Optional<LocalDate> givenOn() {
        return matter().opinion().flatMap(Opinion::givenOn);
    }

    private Optional<LocalDate> disposedOn() {
        return matter().acceptedOn().or(this::declinedOn);
    }

    private Optional<LocalDate> declinedOn() {
        return petition instanceof Petition.Declined declined
                ? Optional.of(declined.how().on())
                : Optional.empty();
    }

    private static boolean settled(ClockCertificate clock) {
        return clock.doneOn().isPresent() || clock.owedBy().isEmpty();
    }

    private static String startedBy(Hop hop) {
        return switch (hop.how()) {
            case TRANSFERRED -> "Transferred";
            case ASSIGNED -> "Assigned";
            default -> "Registered";
        };
    }

    private static Optional<ClockCertificate.Extension> granted(Extension extension) {
        return extension.answer() instanceof Extension.Approved(Actor by, LocalDate on)
                ? Optional.of(
                        new ClockCertificate.Extension(
                                by, on, extension.days(), extension.reason()))
                : Optional.empty();
    }
}
