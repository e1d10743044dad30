package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.huiyin.procedure.Acts.close;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.NATIONAL;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROGRAM;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words and persons are kept for some years after the end, and never erased before. */
class RetentionTest {

    private static final LocalDate ERASED = day("2034-04-05");

    private static Optional<LocalDate> endsOn(Petition petition) {
        return Retention.endsOn((Petition.Registered) petition, NATIONAL);
    }

    private static Story closed() {
        return given().served("2024-03-04")
                .and(close(CloseGround.APPEAL_TIME_OVER), PROGRAM, "2024-04-04");
    }

    @Test
    void itIsCountedFromTheEnd() {
        assertThat(endsOn(closed().petition())).contains(day("2034-04-04"));
        Story declined =
                given().filedAt(WORKS, "2024-03-04")
                        .and(Acts.decline(DeclineReason.OUTSIDE_SYSTEM), HEAD, "2024-03-05");
        assertThat(endsOn(declined.petition())).contains(day("2034-03-05"));
    }

    @Test
    void whatHasNotEndedIsKept() {
        assertThat(endsOn(given().filedAt(WORKS, "2024-03-04").petition())).isEmpty();
        assertThat(endsOn(given().accepted("2024-03-04").petition())).isEmpty();
        assertThat(endsOn(given().served("2024-03-04").petition())).isEmpty();
    }

    @Test
    void aPromiseThatIsOwedKeepsIt() {
        Petition closed = closed().petition();
        PetitionEvent promised =
                new PromiseEvent.PromiseMade(
                        day("2024-05-06"),
                        HANDLER,
                        new RequestId(1),
                        WORKS,
                        day("2024-06-06"),
                        Optional.of(Acts.TEXT));
        Petition owed = Procedure.evolve(closed, promised);
        assertThat(endsOn(owed)).isEmpty();
        Petition kept =
                Procedure.evolve(
                        owed,
                        new PromiseEvent.PromiseKept(
                                day("2024-06-06"), HANDLER, 1, day("2024-06-06"), Acts.TEXT));
        assertThat(endsOn(kept)).contains(day("2034-04-04"));
        Petition disputed =
                Procedure.evolve(
                        kept,
                        new PromiseEvent.PromiseDisputed(
                                day("2024-06-07"), PETITIONER, 1, Acts.TEXT, Acts.NONE));
        assertThat(endsOn(disputed)).isEmpty();
    }

    @Test
    void anErasedPetitionStaysWhereItWasAndNothingFollows() {
        PetitionEvent erasing = new PetitionEvent.Erased(ERASED, PROGRAM);
        Petition.Registered erased =
                (Petition.Registered) Procedure.evolve(closed().petition(), erasing);

        assertThat(erased.stage()).isEqualTo(Status.CLOSED);
        assertThat(erased.matter().entries()).isEqualTo(closed().matter().entries() + 1);
        assertThat(endsOn(erased)).isEmpty();
        assertThat(Procedure.clocks(erased, NATIONAL, Cast.CALENDAR)).isEmpty();
        assertThat(Procedure.reminders(erased, List.of(), NATIONAL, Cast.CALENDAR)).isEmpty();
        for (PetitionEvent event : List.of(erasing, closed().events().getLast())) {
            assertThatIllegalStateException().isThrownBy(() -> Procedure.evolve(erased, event));
        }
    }

    @Test
    void whatWasErasedWhileOpenHasNoClocksEither() {
        Petition erased =
                Procedure.evolve(
                        given().accepted("2024-03-04").petition(),
                        new PetitionEvent.Erased(ERASED, PROGRAM));
        assertThat(Procedure.clocks(erased, NATIONAL, Cast.CALENDAR)).isEmpty();
        assertThat(erased.status()).contains(Status.HANDLING);
    }

    @Test
    void everyActIsRefused() {
        Story erased = closed().happened(new PetitionEvent.Erased(ERASED, PROGRAM));
        Context context = erased.context(PETITIONER, day("2034-05-01"));
        assertThat(Exploration.refusals(erased.petition(), context))
                .allSatisfy((act, refusal) -> {
                    if (act != Act.Register.class) {
                        assertThat(refusal).contains(new Refusal.AlreadyErased(ERASED));
                    }
                });
        erased.when(Acts.supplement())
                .by(PETITIONER)
                .on("2034-05-01")
                .thenRefused(new Refusal.AlreadyErased(ERASED), RulesProfile.DESIGN);
    }
}
