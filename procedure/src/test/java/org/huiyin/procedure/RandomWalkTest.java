package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds whatever anybody tries, on more than a hundred thousand acts. */
class RandomWalkTest {

    private static final int WALKS = 2_500;
    private static final int ACTS = 50;

    private static final NavigableSet<LocalDate> WORKING_DAYS =
            SecondCount.workingDays(Cast.CALENDAR);

    /** What leads nowhere or ends it, tried less often. */
    private static final Set<Class<? extends Act>> ASIDE =
            Set.of(
                    Act.Withdraw.class,
                    Act.Decline.class,
                    Act.FileNote.class,
                    Act.Supplement.class,
                    Act.Correct.class,
                    Act.Classify.class);

    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void whateverIsTriedTheLawHolds() {
        for (int seed = 0; seed < WALKS; seed++) {
            Walk walk = new Walk(seed);
            try {
                for (int i = 0; i < ACTS; i++) {
                    walk.step();
                }
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + walk.events, broken);
            }
        }
        // a walk that never gets anywhere would prove nothing
        assertThat(seen).contains(PetitionEvent.class.getPermittedSubclasses());
        assertThat(seen).contains(Refusal.class.getPermittedSubclasses());
    }

    /** One petition's life. */
    private final class Walk {
        private final Random random;
        private final RandomActs acts;
        private final RulesProfile profile;
        private final List<PetitionEvent> events = new ArrayList<>();
        private Petition petition = Petition.unregistered();
        private LocalDate today = Cast.day("2024-01-02");

        private Walk(long seed) {
            random = new Random(seed);
            acts = new RandomActs(random);
            profile = acts.any(Cast.NATIONAL, Cast.LOCAL, Cast.COMPANY);
            today = today.plusDays(random.nextInt(366));
        }

        private void step() {
            today =
                    today.plusDays(
                            random.nextInt(10) == 0 ? random.nextInt(40) : random.nextInt(3));
            Actor actor = acts.actor(office());
            Context context = new Context(today, actor, profile, Cast.CALENDAR, Cast.OFFICES);
            Class<? extends Act> type = type(context);
            Act act = acts.act(type, today, requests());

            Decision decision = Procedure.decide(petition, act, context);

            refusal(type, context)
                    .ifPresent(no -> assertThat(decision).isEqualTo(Decision.refused(no)));
            switch (decision) {
                case Decision.Refused(Refusal refusal) -> refused(refusal);
                case Decision.Allowed(List<PetitionEvent> next) -> next.forEach(this::happens);
            }
        }

        private Optional<OfficeId> office() {
            return petition.status().map(_ -> petition.matter().office());
        }

        private int requests() {
            return petition.status().isEmpty() ? 1 : petition.matter().requests().size();
        }

        /** Mostly something possible, so that the walk gets on; else anything. */
        private Class<? extends Act> type(Context context) {
            if (random.nextInt(4) == 0) {
                return acts.any(ActNames.types());
            }
            boolean onward = random.nextInt(5) > 0;
            Map<Class<? extends Act>, Optional<Refusal>> answers =
                    Procedure.possible(petition, context);
            List<Class<? extends Act>> possible =
                    ActNames.types().stream()
                            .filter(type -> !onward || !ASIDE.contains(type))
                            .filter(type -> Optional.<Refusal>empty().equals(answers.get(type)))
                            .toList();
            return acts.any(possible.isEmpty() ? ActNames.types() : possible);
        }

        private Optional<Refusal> refusal(Class<? extends Act> type, Context context) {
            return Procedure.possible(petition, context).getOrDefault(type, Optional.empty());
        }

        private void refused(Refusal refusal) {
            seen.add(refusal.getClass());
            assertThat(refusal.article()).matches("design|\\d+(\\(\\d\\))?");
        }

        private void happens(PetitionEvent event) {
            Petition before = petition;
            petition = Procedure.evolve(petition, event);
            events.add(event);
            seen.add(event.getClass());

            assertThat(petition).isEqualTo(Procedure.replay(events));
            assertThat(petition.matter().entries()).isEqualTo(events.size());
            anEndedCaseNeverMoves(before);
            noOpenRequestIsWithoutAClock();
            handlingNeverMovesBack(before, event);
            everyClockCountsTheSameTwice();
        }

        private void anEndedCaseNeverMoves(Petition before) {
            if (ended(before)) {
                assertThat(petition.status()).isEqualTo(before.status());
            }
        }

        private boolean ended(Petition one) {
            return one.status()
                    .filter(Set.of(Status.CLOSED, Status.DECLINED)::contains)
                    .isPresent();
        }

        private void noOpenRequestIsWithoutAClock() {
            Optional<Opinion> opinion = petition.matter().opinion();
            boolean answered = opinion.flatMap(Opinion::givenOn).isPresent();
            if (!ended(petition) && !answered) {
                assertThat(handling(petition))
                        .hasValueSatisfying(c -> assertThat(c.doneOn()).isEmpty());
            }
        }

        /** Only a granted extension gives an office more time: no transfer, kind or lateness. */
        private void handlingNeverMovesBack(Petition before, PetitionEvent event) {
            if (event instanceof PetitionEvent.Registered || ended(petition)) {
                return;
            }
            LocalDate was = handling(before).orElseThrow().lastDay();
            ClockCertificate is = handling(petition).orElseThrow();
            switch (event) {
                case PetitionEvent.ExtensionApproved _ ->
                        assertThat(is.lastDay()).isAfterOrEqualTo(was);
                case PetitionEvent.Accepted _ -> assertThat(is.lastDay()).isBeforeOrEqualTo(was);
                default -> assertThat(is.lastDay()).isEqualTo(was);
            }
            assertThat(is.startedOn())
                    .isBeforeOrEqualTo(petition.matter().receivedOn().plusDays(30));
        }

        private Optional<ClockCertificate> handling(Petition one) {
            return Procedure.clocks(one, profile, Cast.CALENDAR).stream()
                    .filter(clock -> clock.clock() == Clock.HANDLING)
                    .findFirst();
        }

        private void everyClockCountsTheSameTwice() {
            List<ClockCertificate> clocks = Procedure.clocks(petition, profile, Cast.CALENDAR);
            assertThat(clocks.stream().map(SecondCount::line))
                    .isEqualTo(new SecondCount(events, profile, WORKING_DAYS).lines());
            assertThat(clocks)
                    .allMatch(clock -> clock.recompute(Cast.CALENDAR).equals(clock.lastDay()))
                    .allMatch(clock -> clock.article().equals(profile.cite(clock.article())));
        }
    }
}
