package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold after an event, as far as the entries tell it. */
record WhatHolds(Walk walk, PetitionEvent event) {

    /** Nobody signs what they drafted, who is recused does nothing, files have one closer. */
    void whoActed(OfficeTree offices) {
        if (!(event.by() instanceof Actor.Staff staff)) {
            return;
        }
        assertThat(recused()).doesNotContain(staff.id());
        switch (event) {
            case PetitionEvent.OpinionSigned _ ->
                    assertThat(drafters(PetitionEvent.OpinionDrafted.class, this::ordered))
                            .isNotEmpty()
                            .doesNotContain(staff.id());
            case AppealEvent.ReviewSigned _ ->
                    assertThat(drafters(AppealEvent.ReviewDrafted.class, this::asked))
                            .isNotEmpty()
                            .doesNotContain(staff.id());
            case SupervisionEvent.SupervisionClosed e ->
                    assertThat(opening(e.entry()).supervisor().map(offices::today))
                            .contains(staff.office());
            default -> {}
        }
    }

    private SupervisionEvent.SupervisionOpened opening(int entry) {
        return (SupervisionEvent.SupervisionOpened) walk.events.get(entry - 1);
    }

    /** Before this event. */
    private Set<StaffId> recused() {
        Set<StaffId> recused = new HashSet<>();
        for (PetitionEvent earlier : walk.events.subList(0, walk.events.size() - 1)) {
            if (earlier instanceof PeopleEvent.RecusalDecided e && e.recused()) {
                recused.add(e.staff());
            }
        }
        return recused;
    }

    private boolean ordered(PetitionEvent one) {
        return one instanceof AppealEvent.ReviewSigned
                || one instanceof AppealEvent.ReviewRequested;
    }

    private boolean asked(PetitionEvent one) {
        return one instanceof AppealEvent.ReviewRequested;
    }

    /** Who drafted since the last event of that sort. */
    private Set<StaffId> drafters(
            Class<? extends PetitionEvent> draft, Predicate<PetitionEvent> since) {
        Set<StaffId> drafters = new HashSet<>();
        for (PetitionEvent earlier : walk.events.subList(0, walk.events.size() - 1)) {
            if (since.test(earlier)) {
                drafters.clear();
            } else if (draft.isInstance(earlier)) {
                drafters.add(((Actor.Staff) earlier.by()).id());
            }
        }
        return drafters;
    }

    /** A staff member's word proves no service. */
    void whatWasServed() {
        switch (event) {
            case PetitionEvent.OpinionServed e -> proved(e.manner(), e.proof());
            case AppealEvent.ReviewServed e -> proved(e.manner(), e.proof());
            default -> {}
        }
        if (walk.petition instanceof Petition.Served || walk.petition instanceof Petition.Final) {
            Matter matter = walk.petition.matter();
            assertThat(
                            matter.service().isPresent()
                                    || matter.aftermath().appeals().stream()
                                            .anyMatch(one -> one.service().isPresent()))
                    .isTrue();
        }
    }

    private void proved(ServiceManner manner, Optional<Words> proof) {
        boolean opened =
                manner == ServiceManner.ELECTRONIC
                        && event.by().equals(new Actor.Petitioner(CodeKind.OWN));
        assertThat(opened || proof.isPresent()).isTrue();
    }

    /** Until it is answered somebody owes the answer; in review and redo somebody else. */
    void noOpenRequestWithoutAClock() {
        Matter matter = walk.petition.matter();
        if (walk.petition instanceof Petition.Served || walk.petition instanceof Petition.Final) {
            assertThat(matter.requests()).allMatch(request -> request.finding().isPresent());
        }
        Optional<Clock> owed =
                switch (walk.petition.status().orElseThrow()) {
                    case RECEIVED, TRANSFERRED, ASSIGNED, HANDLING, SIGNED ->
                            Optional.of(
                                            matter.work().redos().isEmpty()
                                                    ? Clock.HANDLING
                                                    : Clock.REDO)
                                    .filter(_ ->
                                            matter.opinion().flatMap(Opinion::givenOn).isEmpty());
                    case IN_REVIEW -> Optional.of(Clock.REVIEW).filter(_ -> !givenAbove(matter));
                    case IN_RE_REVIEW ->
                            Optional.of(Clock.RE_REVIEW).filter(_ -> !givenAbove(matter));
                    case DECLINED, REFERRED, SERVED, FINAL, WITHDRAWN, CLOSED -> Optional.empty();
                };
        owed.ifPresent(clock ->
                assertThat(walk.clocks())
                        .anyMatch(one -> one.clock() == clock && one.doneOn().isEmpty()));
    }

    private static boolean givenAbove(Matter matter) {
        return matter.aftermath().appeal().flatMap(Appeal::givenOn).isPresent();
    }

    /** Only what the law names brings back what has ended. */
    void anEndedCaseStaysSo(Petition.Registered before) {
        boolean back =
                switch (before.stage()) {
                    case CLOSED ->
                            (event instanceof AppealEvent.ReviewRequested e
                                            && (e.late() || before.matter().service().isEmpty()))
                                    || (event instanceof HandOverEvent.DisputeSettled settled
                                            && settled.granted());
                    case DECLINED -> event instanceof HandOverEvent.DisputeSettled e && e.granted();
                    case REFERRED ->
                            event instanceof HandOverEvent.Resumed
                                    || event instanceof PetitionEvent.Withdrawn
                                    || (event instanceof HandOverEvent.DisputeSettled e
                                            && e.granted());
                    default -> true;
                };
        if (!back) {
            assertThat(walk.petition.status()).contains(before.stage());
        }
    }

    /**
     * A last day stands: only an extension, a hearing before a re-review, or a withdrawal that is
     * taken back makes it later. A service proved or denied afterwards decides whether it still
     * ran.
     */
    void noClockMoved(List<ClockCertificate> before) {
        if (rested()) {
            return;
        }
        Map<String, LocalDate> was = lastDays(before);
        List<ClockCertificate> now = walk.clocks();
        lastDays(now)
                .forEach((clock, day) ->
                        Optional.ofNullable(was.get(clock))
                                .ifPresent(then -> assertThat(day).as(clock).isEqualTo(then)));
        Optional<LocalDate> then = handling(before).map(ClockCertificate::lastDay);
        Optional<LocalDate> last = handling(now).map(ClockCertificate::lastDay);
        if (then.isEmpty() || last.isEmpty()) {
            return;
        }
        switch (event) {
            case PetitionEvent.ExtensionApproved _ ->
                    assertThat(last.get()).isAfterOrEqualTo(then.get());
            case PetitionEvent.Accepted _, HandOverEvent.AcceptedBySilence _ ->
                    assertThat(last.get()).isBeforeOrEqualTo(then.get());
            default -> assertThat(last).isEqualTo(then);
        }
    }

    private boolean rested() {
        return switch (event) {
            case PetitionEvent.WithdrawalTakenBack _ -> true;
            case PetitionEvent.OpinionServed _,
                    AppealEvent.ReviewServed _,
                    HandOverEvent.DisputeSettled _ ->
                    walk.petition.matter().ties().withdrawals().size() > 0;
            default -> false;
        };
    }

    /** By what tells one period from another; not of those that set days tell apart. */
    private static Map<String, LocalDate> lastDays(List<ClockCertificate> clocks) {
        Map<String, LocalDate> days = new HashMap<>();
        for (ClockCertificate one : clocks) {
            boolean own = !one.clock().setCaseByCase() && !SET.contains(one.clock());
            if (own) {
                days.put(
                        "%s %s %s".formatted(one.clock(), one.owedBy(), one.startedOn()),
                        one.lastDay());
            }
        }
        return days;
    }

    private static final Set<Clock> SET =
            Set.of(Clock.HANDLING, Clock.RE_REVIEW, Clock.PROMISE, Clock.SUPERVISION_ANSWER);

    static Optional<ClockCertificate> handling(List<ClockCertificate> clocks) {
        return clocks.stream().filter(one -> one.clock() == Clock.HANDLING).findFirst();
    }
}
