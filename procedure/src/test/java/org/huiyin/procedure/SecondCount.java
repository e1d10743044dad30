package org.huiyin.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The periods counted a second time, by another way: straight from the entries instead of the
 * petition, and by crossing off a list of all working days instead of walking over days off.
 */
final class SecondCount {

    /** What goes on though the case has ended. */
    private static final Set<Clock> GOING_ON =
            Set.of(
                    Clock.PROMISE,
                    Clock.TASK,
                    Clock.FOLLOW_UP,
                    Clock.SUPERVISION_ANSWER,
                    Clock.SUGGESTION_ANSWER,
                    Clock.DISPUTE_ANSWER);

    /** What nobody can do while it is withdrawn. */
    private static final Set<Clock> RESTING =
            Set.of(
                    Clock.DISPOSAL,
                    Clock.NOTICE_DIRECT,
                    Clock.NOTICE_REFERRED,
                    Clock.OBJECTION,
                    Clock.OBJECTION_ANSWER,
                    Clock.ASSIGNED_REPORT,
                    Clock.HANDLING,
                    Clock.ASKING_FOR_REVIEW,
                    Clock.REDO,
                    Clock.REVIEW,
                    Clock.ASKING_FOR_RE_REVIEW,
                    Clock.RE_REVIEW);

    private final SecondReading read;
    private final RulesProfile profile;
    private final NavigableSet<LocalDate> workingDays;

    /**
     * Counts for one petition.
     *
     * @param workingDays as {@link #workingDays} lists them
     */
    SecondCount(
            List<PetitionEvent> entries,
            RulesProfile profile,
            NavigableSet<LocalDate> workingDays) {
        this.read = SecondReading.of(entries);
        this.profile = profile;
        this.workingDays = workingDays;
    }

    /** All working days of some years. */
    static NavigableSet<LocalDate> workingDays(WorkCalendar calendar) {
        NavigableSet<LocalDate> days =
                LocalDate.of(2024, 1, 1)
                        .datesUntil(LocalDate.of(2035, 1, 1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .collect(Collectors.toCollection(TreeSet::new));
        days.removeAll(calendar.holidays());
        days.addAll(calendar.makeUpDays());
        return days;
    }

    /** Each period as {@code CLOCK owed by: start to last day, done}, sorted. */
    List<String> lines() {
        return Stream.of(
                        read.stays.stream().flatMap(this::stay),
                        Stream.of(handling()),
                        read.orders.stream().map(this::redo),
                        read.opinions.stream().flatMap(this::askingForReview),
                        read.appeals.stream().flatMap(this::appeal),
                        read.duties.stream().map(this::duty))
                .flatMap(lines -> lines)
                .filter(line ->
                        read.over()
                                ? !line.open() || GOING_ON.contains(line.clock())
                                : !rests(line))
                .map(Line::toString)
                .sorted()
                .toList();
    }

    /** While it is withdrawn nothing is owed that was not late already. */
    private boolean rests(Line line) {
        return RESTING.contains(line.clock())
                && line.done().isEmpty()
                && read.withdrawnOn.filter(day -> !line.last().isBefore(day)).isPresent();
    }

    private record Line(
            Clock clock,
            Optional<OfficeId> by,
            LocalDate start,
            LocalDate last,
            Optional<LocalDate> done) {

        private boolean open() {
            return by.isPresent() && done.isEmpty();
        }

        @Override
        public String toString() {
            String period = "%s to %s".formatted(start, last);
            return by.map(office ->
                            "%s %s: %s, %s"
                                    .formatted(
                                            clock,
                                            office.code(),
                                            period,
                                            done.map(LocalDate::toString).orElse("owed")))
                    .orElseGet(() -> clock + " petitioner: " + period);
        }
    }

    private Stream<Line> stay(SecondReading.Stay stay) {
        Stream.Builder<Line> lines = Stream.builder();
        Clock answer =
                stay.bureau
                        ? Clock.DISPOSAL
                        : stay.passedBy.isEmpty() ? Clock.NOTICE_DIRECT : Clock.NOTICE_REFERRED;
        Optional<LocalDate> gone = stay.left.or(() -> read.disposed());
        lines.add(own(answer, Optional.of(stay.office), stay.since, gone));
        if (stay.passedBy.isPresent() && !stay.bureau) {
            LocalDate start = stay.confirmedOn.orElse(stay.cameOn);
            lines.add(own(Clock.OBJECTION, Optional.empty(), start, Optional.empty()));
        }
        stay.objectedOn.ifPresent(on ->
                lines.add(
                        own(
                                Clock.OBJECTION_ANSWER,
                                stay.passedBy,
                                on,
                                stay.confirmedOn.or(() -> gone))));
        stay.report.ifPresent(due ->
                lines.add(
                        set(
                                Clock.ASSIGNED_REPORT,
                                Optional.of(stay.office),
                                stay.since,
                                due,
                                read.given().or(() -> read.declined()))));
        return lines.build();
    }

    private Line handling() {
        LocalDate latest = read.filing.receivedOn().plusDays(profile.handlingStartsAtLatest());
        LocalDate start =
                read.acceptedOn.filter(accepted -> accepted.isBefore(latest)).orElse(latest);
        RulesProfile.Period period = profile.period(Clock.HANDLING);
        int length = period.length() + read.granted;
        return new Line(
                Clock.HANDLING,
                Optional.of(read.stays.getLast().office),
                start,
                lastDay(start, length, period.unit(), away(Clock.HANDLING, read.given())),
                read.given());
    }

    private Line redo(SecondReading.Order order) {
        return set(
                Clock.REDO,
                Optional.of(read.stays.getLast().office),
                order.on(),
                order.by(),
                order.answer().given());
    }

    private Stream<Line> askingForReview(SecondReading.Paper opinion) {
        return opinion
                .served
                .map(on -> own(Clock.ASKING_FOR_REVIEW, Optional.empty(), on, Optional.empty()))
                .stream();
    }

    private Stream<Line> appeal(SecondReading.Second appeal) {
        Optional<LocalDate> done = appeal.turnedAway.or(() -> appeal.paper.given());
        Optional<OfficeId> office = Optional.of(appeal.request.office());
        LocalDate on = appeal.request.on();
        if (appeal.request.level() == AppealLevel.REVIEW) {
            return Stream.concat(
                    Stream.of(own(Clock.REVIEW, office, on, done)),
                    appeal.paper.served.stream()
                            .map(day ->
                                    own(
                                            Clock.ASKING_FOR_RE_REVIEW,
                                            Optional.empty(),
                                            day,
                                            Optional.empty())));
        }
        RulesProfile.Period period = profile.period(Clock.RE_REVIEW);
        List<SecondReading.Away> away =
                Stream.concat(
                                appeal.heard().stream().filter(before(done)),
                                away(Clock.RE_REVIEW, done).stream())
                        .toList();
        LocalDate last = lastDay(on, period.length(), period.unit(), away);
        return Stream.of(new Line(Clock.RE_REVIEW, office, on, last, done));
    }

    private Line duty(SecondReading.Duty duty) {
        return duty.due
                .map(due -> set(duty.clock, duty.office, duty.since, due, duty.done))
                .orElseGet(() -> own(duty.clock, duty.office, duty.since, duty.done));
    }

    /** A period of the profile's length. */
    private Line own(
            Clock clock, Optional<OfficeId> by, LocalDate start, Optional<LocalDate> done) {
        RulesProfile.Period period = profile.period(clock);
        return new Line(
                clock,
                by,
                start,
                lastDay(start, period.length(), period.unit(), away(clock, done)),
                done);
    }

    /** A period to a day that somebody set, at least the next. */
    private Line set(
            Clock clock,
            Optional<OfficeId> by,
            LocalDate start,
            LocalDate due,
            Optional<LocalDate> done) {
        int length = Math.max(1, (int) start.until(due, ChronoUnit.DAYS));
        return new Line(
                clock, by, start, lastDay(start, length, PeriodUnit.DAYS, away(clock, done)), done);
    }

    /** When it was withdrawn before the act that was owed was done. */
    private List<SecondReading.Away> away(Clock clock, Optional<LocalDate> done) {
        return RESTING.contains(clock)
                ? read.withdrawals.stream().filter(before(done)).toList()
                : List.of();
    }

    private static Predicate<SecondReading.Away> before(Optional<LocalDate> done) {
        return away -> done.filter(day -> !away.from().isBefore(day)).isEmpty();
    }

    /** Day after day, those left out on which nobody could go on. */
    private LocalDate lastDay(
            LocalDate start, int length, PeriodUnit unit, List<SecondReading.Away> away) {
        int left = length;
        LocalDate day = start;
        while (left > 0 || !workingDays.contains(day) || isAway(day, away)) {
            day = day.plusDays(1);
            boolean counts = unit == PeriodUnit.DAYS || workingDays.contains(day);
            if (counts && !isAway(day, away)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isAway(LocalDate day, List<SecondReading.Away> away) {
        return away.stream()
                .anyMatch(one -> !day.isBefore(one.from()) && day.isBefore(one.until()));
    }

    /** The same line, from a certificate. */
    static String line(ClockCertificate one) {
        return new Line(one.clock(), one.owedBy(), one.startedOn(), one.lastDay(), one.doneOn())
                .toString();
    }
}
