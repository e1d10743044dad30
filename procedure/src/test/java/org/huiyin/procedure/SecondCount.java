package org.huiyin.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The periods counted a second time, by another way: straight from the entries instead of the
 * petition, and by looking days up in a list of all working days instead of walking over days off.
 */
final class SecondCount {

    private final List<PetitionEvent> entries;
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
        this.entries = entries;
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

    private LocalDate lastDay(LocalDate start, int length, PeriodUnit unit) {
        if (unit == PeriodUnit.DAYS) {
            return found(workingDays.ceiling(LocalDate.ofEpochDay(start.toEpochDay() + length)));
        }
        return workingDays.tailSet(start, false).stream()
                .skip(length - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate found(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow();
    }

    /** Each period as {@code CLOCK owed by: start to last day, done}, as the certificates say. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        OfficeId office = new OfficeId("nobody yet");
        for (int i = 0; i < entries.size(); i++) {
            Optional<LocalDate> moved = nextMove(i);
            switch (entries.get(i)) {
                case PetitionEvent.Registered e -> {
                    office = e.office();
                    lines.add(
                            answer(e.bureau(), Clock.NOTICE_DIRECT, office, e.receivedOn(), moved));
                }
                case PetitionEvent.Transferred e -> {
                    office = e.to();
                    lines.add(answer(e.bureau(), Clock.NOTICE_REFERRED, office, e.on(), moved));
                }
                case PetitionEvent.Assigned e -> {
                    office = e.to();
                    lines.add(answer(e.bureau(), Clock.NOTICE_REFERRED, office, e.on(), moved));
                    lines.add(
                            line(
                                    Clock.ASSIGNED_REPORT,
                                    office.code(),
                                    e.on(),
                                    found(workingDays.ceiling(e.due())),
                                    given().or(() -> first(PetitionEvent.Declined.class))));
                }
                default -> {}
            }
        }
        lines.add(handling(office));
        served().ifPresent(on -> lines.add(asking(on)));
        return lines.stream().filter(line -> !ended() || !line.endsWith("owed")).toList();
    }

    private String answer(
            boolean bureau, Clock notice, OfficeId by, LocalDate from, Optional<LocalDate> done) {
        Clock clock = bureau ? Clock.DISPOSAL : notice;
        return line(clock, by.code(), from, profileDay(clock, from, 0), done);
    }

    private String handling(OfficeId by) {
        LocalDate latest =
                ((PetitionEvent.Registered) entries.getFirst()).receivedOn().plusDays(30);
        LocalDate start =
                first(PetitionEvent.Accepted.class)
                        .filter(accepted -> accepted.isBefore(latest))
                        .orElse(latest);
        return line(
                Clock.HANDLING,
                by.code(),
                start,
                profileDay(Clock.HANDLING, start, extension()),
                given());
    }

    private String asking(LocalDate served) {
        LocalDate last = profileDay(Clock.ASKING_FOR_REVIEW, served, 0);
        return "ASKING_FOR_REVIEW petitioner: " + served + " to " + last;
    }

    private LocalDate profileDay(Clock clock, LocalDate start, int more) {
        RulesProfile.Period period = profile.period(clock);
        return lastDay(start, period.length() + more, period.unit());
    }

    private int extension() {
        int asked = 0;
        for (PetitionEvent entry : entries) {
            if (entry instanceof PetitionEvent.ExtensionRequested request) {
                asked = request.days();
            } else if (entry instanceof PetitionEvent.ExtensionApproved) {
                return asked;
            }
        }
        return 0;
    }

    private Optional<LocalDate> given() {
        return Stream.concat(first(PetitionEvent.OpinionLaidOpen.class).stream(), served().stream())
                .sorted()
                .findFirst();
    }

    private Optional<LocalDate> served() {
        return entries.stream()
                .filter(PetitionEvent.OpinionServed.class::isInstance)
                .map(entry -> ((PetitionEvent.OpinionServed) entry).servedOn())
                .findFirst();
    }

    private Optional<LocalDate> nextMove(int after) {
        return entries.stream()
                .skip(after + 1L)
                .filter(SecondCount::moves)
                .map(PetitionEvent::on)
                .findFirst();
    }

    private static boolean moves(PetitionEvent entry) {
        return entry instanceof PetitionEvent.Transferred
                || entry instanceof PetitionEvent.Assigned
                || entry instanceof PetitionEvent.Accepted
                || entry instanceof PetitionEvent.Declined;
    }

    private boolean ended() {
        return entries.stream()
                .anyMatch(e ->
                        e instanceof PetitionEvent.Closed || e instanceof PetitionEvent.Declined);
    }

    private Optional<LocalDate> first(Class<? extends PetitionEvent> type) {
        return entries.stream().filter(type::isInstance).map(PetitionEvent::on).findFirst();
    }

    private static String line(
            Clock clock, String by, LocalDate start, LocalDate last, Optional<LocalDate> done) {
        return "%s %s: %s to %s, %s"
                .formatted(clock, by, start, last, done.map(LocalDate::toString).orElse("owed"));
    }

    /** The same line, from a certificate. */
    static String line(ClockCertificate one) {
        return one.owedBy()
                .map(by ->
                        line(one.clock(), by.code(), one.startedOn(), one.lastDay(), one.doneOn()))
                .orElseGet(() ->
                        "%s petitioner: %s to %s"
                                .formatted(one.clock(), one.startedOn(), one.lastDay()));
    }
}
