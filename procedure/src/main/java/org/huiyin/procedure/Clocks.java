package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which periods run for one petition, each with its certificate. One file for the petition's own
 * way, longer than others so that it can be read against the table of the law; what others owe is
 * {@link LaterClocks}.
 *
 * @param petition whose periods
 * @param profile their lengths and articles
 * @param calendar the days off
 */
record Clocks(Petition.Registered petition, RulesProfile profile, WorkCalendar calendar) {

    /**
     * All periods, in the order of the petition's way; of an ended case only the settled ones, and
     * of a withdrawn one those that do not rest.
     */
    List<ClockCertificate> all() {
        List<ClockCertificate> all = new ArrayList<>();
        List<Hop> hops = matter().hops();
        for (int i = 0; i < hops.size(); i++) {
            boolean last = i + 1 == hops.size();
            hop(hops.get(i), last ? disposedOn() : Optional.of(hops.get(i + 1).arrivedOn()), all);
        }
        all.add(handling());
        redos(all);
        matter().opinions().forEach(opinion -> askingForReview(opinion).ifPresent(all::add));
        List<Appeal> appeals = matter().aftermath().appeals();
        for (int i = 0; i < appeals.size(); i++) {
            appeal(appeals.get(i), i + 1, all);
        }
        new LaterClocks(this).addTo(all);
        boolean ended =
                before().stage() == Status.REFERRED || Stages.ENDED.contains(before().stage());
        return all.stream().filter(clock -> ended ? settled(clock) : !rests(clock)).toList();
    }

    /** Those that tell nothing of a paper which has not reached the petitioner. */
    List<ClockCertificate> toldToPetitioner() {
        List<ClockCertificate> all = all();
        List<ClockCertificate> untold =
                matter().aftermath().promises().stream()
                        .filter(promise -> !Papers.of(matter()).told(promise))
                        .map(new LaterClocks(this)::promise)
                        .toList();
        return all.stream().filter(clock -> !untold.contains(clock)).toList();
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
                        accepted.isEmpty()
                                ? "Registered"
                                : accepted.equals(matter().work().acceptance().toldOn())
                                        ? "Accepted"
                                        : "AcceptedBySilence",
                        accepted.orElse(atLatest)),
                new RulesProfile.Period(length, period.unit(), period.article()),
                extension,
                List.of(),
                givenOn());
    }

    /** The receiving office's time to object (Art. 23), anew when confirmed to it or given back. */
    ClockCertificate objection(Hop hop) {
        return fixed(
                Clock.OBJECTION,
                Optional.empty(),
                startedBy(hop),
                hop.objection().flatMap(Objection::confirmedOn).orElse(hop.arrivedOn()),
                Optional.empty());
    }

    /** The last day for asking for review of the last opinion; empty where nothing was served. */
    Optional<LocalDate> lastDayToAskReview() {
        return matter().opinion().flatMap(this::askingForReview).map(ClockCertificate::lastDay);
    }

    /** The same for re-review: of the review opinion, or of the new opinion that it ordered. */
    Optional<LocalDate> lastDayToAskReReview() {
        Optional<Appeal> review =
                matter().aftermath().appeals().reversed().stream()
                        .filter(one -> one.asked().level() == AppealLevel.REVIEW)
                        .findFirst();
        Optional<LocalDate> ofReview =
                review.flatMap(this::askingForReReview).map(ClockCertificate::lastDay);
        boolean redone = review.filter(Appeal::sentBack).isPresent();
        return redone
                ? ofReview.flatMap(day -> lastDayToAskReview().map(other -> later(day, other)))
                : ofReview;
    }

    /** The last day of the petitioner's own time after the last answer, whichever it was. */
    Optional<LocalDate> lastDayToAppeal() {
        return all().stream()
                .filter(clock ->
                        clock.clock() == Clock.ASKING_FOR_REVIEW
                                || clock.clock() == Clock.ASKING_FOR_RE_REVIEW)
                .map(ClockCertificate::lastDay)
                .max(Comparator.naturalOrder());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<ClockCertificate> askingForReview(Opinion opinion) {
        return opinion.service()
                .map(service ->
                        fixed(
                                Clock.ASKING_FOR_REVIEW,
                                Optional.empty(),
                                "OpinionServed",
                                service.on(),
                                Optional.empty()));
    }

    private Optional<ClockCertificate> askingForReReview(Appeal review) {
        return review.service()
                .map(service ->
                        fixed(
                                Clock.ASKING_FOR_RE_REVIEW,
                                Optional.empty(),
                                "ReviewServed",
                                service.on(),
                                Optional.empty()));
    }

    /** What an office owes, and may do, when it received the petition (Art. 22 and 23). */
    private void hop(Hop hop, Optional<LocalDate> disposedOn, List<ClockCertificate> all) {
        all.add(firstAnswer(hop, disposedOn));
        if (hop.how() != Status.RECEIVED && !hop.bureau()) {
            all.add(objection(hop));
        }
        hop.objection().ifPresent(one -> all.add(objectionAnswer(hop, one, disposedOn)));
        assignedReport(hop).ifPresent(all::add);
    }

    private ClockCertificate firstAnswer(Hop hop, Optional<LocalDate> disposedOn) {
        boolean direct = hop.how() == Status.RECEIVED;
        Clock clock =
                hop.bureau()
                        ? Clock.DISPOSAL
                        : direct ? Clock.NOTICE_DIRECT : Clock.NOTICE_REFERRED;
        return fixed(
                clock, Optional.of(hop.office()), startedBy(hop), hop.receivedOn(), disposedOn);
    }

    /** Done when it was decided either way, or when the petition left or was taken on after all. */
    private ClockCertificate objectionAnswer(
            Hop hop, Objection objection, Optional<LocalDate> disposedOn) {
        return fixed(
                Clock.OBJECTION_ANSWER,
                hop.from(),
                "TransferObjected",
                objection.on(),
                objection.confirmedOn().or(() -> disposedOn));
    }

    /** The report owed on an assignment (Art. 22(3)), done by the answer itself or by declining. */
    private Optional<ClockCertificate> assignedReport(Hop hop) {
        return hop.due()
                .map(due ->
                        set(
                                new Start(
                                        Clock.ASSIGNED_REPORT,
                                        Optional.of(hop.office()),
                                        startedBy(hop),
                                        hop.receivedOn()),
                                due,
                                "22(3)",
                                givenOn().or(this::declinedOn)));
    }

    /** Each new opinion that an appeal ordered. */
    private void redos(List<ClockCertificate> all) {
        List<Redo> redos = matter().work().redos();
        List<Opinion> opinions = matter().opinions();
        for (int i = 0; i < redos.size(); i++) {
            Optional<Opinion> anew =
                    i + 1 < opinions.size() ? Optional.of(opinions.get(i + 1)) : Optional.empty();
            all.add(
                    set(
                            new Start(
                                    Clock.REDO,
                                    Optional.of(matter().office()),
                                    "ReviewSigned",
                                    redos.get(i).orderedOn()),
                            redos.get(i).due(),
                            RulesProfile.DESIGN,
                            anew.flatMap(Opinion::givenOn)));
        }
    }

    private void appeal(Appeal appeal, int number, List<ClockCertificate> all) {
        boolean review = appeal.asked().level() == AppealLevel.REVIEW;
        Clock clock = review ? Clock.REVIEW : Clock.RE_REVIEW;
        all.add(
                certificate(
                        new Start(
                                clock,
                                Optional.of(appeal.office()),
                                "ReviewRequested",
                                appeal.asked().on()),
                        profile.period(clock),
                        Optional.empty(),
                        review ? List.of() : hearingDays(number),
                        appeal.refused()
                                ? appeal.admission().map(Appeal.Admission::on)
                                : appeal.givenOn()));
        if (review) {
            askingForReReview(appeal).ifPresent(all::add);
        }
    }

    /** Days on which a hearing was held do not count in re-review (Art. 36), whenever filed. */
    private List<Pauses.Span> hearingDays(int number) {
        return matter().inquiry().formal().stream()
                .filter(one -> one.at() == Status.IN_RE_REVIEW && one.appeals() == number)
                .flatMap(one -> one.heldOn().stream())
                .map(Pauses.Span::hearing)
                .toList();
    }

    /** How a period began: which, owed by whom, by what kind of event, on which day. */
    record Start(Clock clock, Optional<OfficeId> owedBy, String startedBy, LocalDate startedOn) {}

    /** A period of the profile's own length. */
    ClockCertificate fixed(
            Clock clock,
            Optional<OfficeId> owedBy,
            String startedBy,
            LocalDate startedOn,
            Optional<LocalDate> doneOn) {
        return certificate(
                new Start(clock, owedBy, startedBy, startedOn),
                profile.period(clock),
                Optional.empty(),
                List.of(),
                doneOn);
    }

    /** A period whose last day was set. */
    ClockCertificate set(Start start, LocalDate due, String article, Optional<LocalDate> doneOn) {
        return certificate(
                start,
                new RulesProfile.Period(
                        Math.max(1, (int) ChronoUnit.DAYS.between(start.startedOn(), due)),
                        PeriodUnit.DAYS,
                        article),
                Optional.empty(),
                List.of(),
                doneOn);
    }

    private ClockCertificate certificate(
            Start start,
            RulesProfile.Period period,
            Optional<ClockCertificate.Extension> extension,
            List<Pauses.Span> standing,
            Optional<LocalDate> doneOn) {
        List<ClockCertificate.Pause> pauses =
                new Pauses(start.startedOn(), period, calendar)
                        .of(Lists.joined(standing, withdrawn(start.clock())), doneOn);
        int paused = pauses.stream().mapToInt(ClockCertificate.Pause::days).sum();
        Counting.Count count =
                Counting.count(
                        start.startedOn(), period.length() + paused, period.unit(), calendar);
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
                pauses,
                count.provisional(),
                doneOn);
    }

    private List<Pauses.Span> withdrawn(Clock clock) {
        return clock.restsWhileWithdrawn()
                ? matter().ties().withdrawals().stream().map(Pauses.Span::of).toList()
                : List.of();
    }

    /** Whether it stands still now; what was missed before the withdrawal was missed. */
    private boolean rests(ClockCertificate clock) {
        return petition instanceof Petition.Withdrawn(_, LocalDate on, _)
                && clock.clock().restsWhileWithdrawn()
                && clock.doneOn().isEmpty()
                && !clock.lastDay().isBefore(on);
    }

    Matter matter() {
        return petition.matter();
    }

    private Optional<LocalDate> givenOn() {
        return matter().opinions().stream()
                .flatMap(opinion -> opinion.givenOn().stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> disposedOn() {
        return matter().work().acceptance().toldOn().or(this::declinedOn).or(this::referredOn);
    }

    /** What a withdrawal that can be taken back leaves as it is. */
    private Petition.Registered before() {
        return petition instanceof Petition.Withdrawn withdrawn ? withdrawn.before() : petition;
    }

    private Optional<LocalDate> declinedOn() {
        return before() instanceof Petition.Declined declined
                ? Optional.of(declined.how().on())
                : Optional.empty();
    }

    private Optional<LocalDate> referredOn() {
        return before() instanceof Petition.Referred referred
                ? Optional.of(referred.how().on())
                : Optional.empty();
    }

    private static boolean settled(ClockCertificate clock) {
        return clock.doneOn().isPresent()
                || clock.owedBy().isEmpty()
                || clock.clock().outlivesTheCase();
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
