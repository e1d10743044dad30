package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds whatever anybody tries, on more than a hundred thousand acts. */
class RandomWalkTest {

    private static final int WALKS = 1_500;
    private static final int ACTS = 130;
    private static final int LOOPS = 300;

    /** Fewer refusals than this take a moment so rare that only their own story meets them. */
    private static final int RARE = 10;

    /**
     * What comes after a re-review with a hearing, or years after the end: so late that only its
     * own story meets it.
     */
    private static final Set<Class<? extends PetitionEvent>> AT_THE_END =
            Set.of(
                    AppealEvent.PublicationConsented.class,
                    AppealEvent.OpinionPublished.class,
                    PetitionEvent.Erased.class);

    /** What offices can do to send a petition to and fro. */
    private static final List<Class<? extends Act>> TO_AND_FRO =
            List.of(
                    Act.Register.class,
                    Act.Transfer.class,
                    Act.Assign.class,
                    HandOverAct.ObjectToTransfer.class,
                    HandOverAct.AgreeToObjection.class,
                    HandOverAct.ConfirmTransfer.class,
                    HandOverAct.ReferOut.class,
                    HandOverAct.Resume.class,
                    SupervisionAct.Lapse.class);

    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void whateverIsTriedTheLawHolds() {
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = new Walk(seed, Cast.CALENDAR);
            try {
                for (int i = 0; i < ACTS; i++) {
                    step(walk);
                }
                assertThat(Procedure.replay(walk.events)).isEqualTo(walk.petition);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + walk.events, broken);
            }
        }
        // a walk that never gets anywhere would prove nothing
        assertThat(seen)
                .containsAll(
                        EventNames.types().stream()
                                .filter(type -> !AT_THE_END.contains(type))
                                .toList());
        long refusals = seen.stream().filter(Refusal.class::isAssignableFrom).count();
        assertThat(refusals)
                .as("refusals met")
                .isGreaterThan(Refusal.class.getPermittedSubclasses().length - RARE);
    }

    private void step(Walk walk) {
        Walk.Try tried = walk.next();
        Decision decision = Procedure.decide(walk.petition, tried.act(), tried.context());
        Optional<Refusal> foretold =
                Procedure.refusal(walk.petition, tried.type(), tried.context());
        foretold.filter(no -> !(no instanceof Refusal.NothingLapsed))
                .ifPresent(no -> assertThat(decision).isEqualTo(Decision.refused(no)));
        switch (decision) {
            case Decision.Refused(Refusal refusal) -> {
                seen.add(refusal.getClass());
                assertThat(refusal.article()).matches("design|\\d+(\\(\\d\\))?");
            }
            case Decision.Allowed(List<PetitionEvent> events) -> {
                for (PetitionEvent event : events) {
                    happens(walk, event, tried.context());
                }
                if (tried.act() instanceof SupervisionAct.Lapse lapse) {
                    lapsesOnce(walk, lapse, tried.context());
                }
            }
        }
    }

    private void happens(Walk walk, PetitionEvent event, Context context) {
        Petition before = walk.petition;
        List<ClockCertificate> clocks = walk.clocks();
        walk.goOn(event);
        seen.add(event.getClass());

        assertThat(walk.petition.matter().entries()).isEqualTo(walk.events.size());
        WhatHolds holds = new WhatHolds(walk, event);
        holds.whoActed(context.offices());
        holds.whatWasServed();
        holds.noOpenRequestWithoutAClock();
        if (before instanceof Petition.Registered registered) {
            holds.anEndedCaseStaysSo(registered);
            holds.noClockMoved(clocks);
        }
    }

    /** A second look at the same moment finds nothing that has no file yet. */
    private static void lapsesOnce(Walk walk, SupervisionAct.Lapse lapse, Context context) {
        if (!(walk.events.getLast() instanceof SupervisionEvent.SupervisionOpened)) {
            return;
        }
        assertThat(Procedure.decide(walk.petition, lapse, context))
                .isEqualTo(Decision.refused(new Refusal.NothingLapsed()));
    }

    @Test
    void sendingItToAndFroNeverMovesTheLastDay() {
        int moves = 0;
        for (int seed = 0; seed < LOOPS; seed++) {
            Walk walk = new Walk(seed, Cast.CALENDAR, TO_AND_FRO);
            Optional<LocalDate> latest = Optional.empty();
            for (int i = 0; i < ACTS; i++) {
                walk.step();
                boolean open =
                        walk.petition instanceof Petition.Registered now
                                && Stages.AWAITING.contains(now.stage());
                if (open) {
                    LocalDate last = WhatHolds.handling(walk.clocks()).orElseThrow().lastDay();
                    latest = latest.or(() -> Optional.of(last));
                    assertThat(last).as("seed %d: %s", seed, walk.events).isEqualTo(latest.get());
                }
                if (latest.isPresent()) {
                    LocalDate atLatest = latest.get();
                    WhatHolds.handling(walk.clocks())
                            .ifPresent(clock ->
                                    assertThat(clock.lastDay()).isBeforeOrEqualTo(atLatest));
                }
            }
            moves += walk.events.size();
        }
        assertThat(moves).isGreaterThan(5 * LOOPS);
    }
}
