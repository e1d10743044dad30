package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_DISPATCHER;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.ELSEWHERE;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.LABOUR_HEAD;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.PROVINCE;
import static org.huiyin.procedure.Cast.ROADS;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Art. 24: offices that disagree do not send the petitioner round; their common superior decides.
 */
class Article24DisputesTest {

    private final Story passedOnTwice =
            given().filedAt(BUREAU, "2024-03-04")
                    .and(transfer(WORKS), DISPATCHER, "2024-03-05")
                    .and(transfer(LABOUR), HEAD, "2024-03-06");

    @Test
    void theOfficeThatHasItPassesItOnNoMore() {
        passedOnTwice
                .when(transfer(WORKS))
                .by(LABOUR_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.of(COUNTY)), "24")
                .when(assign(WORKS, "2024-04-30"))
                .by(LABOUR_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.of(COUNTY)), "24");
    }

    @Test
    void theirCommonSuperiorDoes() {
        Story story = passedOnTwice.and(transfer(WORKS), COUNTY_DISPATCHER, "2024-03-07");

        assertThat(story.matter().office()).isEqualTo(WORKS);
    }

    @Test
    void aHigherSuperiorIsNotTheirCommonOne() {
        passedOnTwice
                .when(transfer(WORKS))
                .by(Cast.staff("provincial-dispatcher", PROVINCE))
                .on("2024-03-07")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.of(COUNTY)), "24");
    }

    @Test
    void whoStandsAboveTheOtherPassesDownTheLine() {
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(LABOUR), DISPATCHER, "2024-03-05")
                .and(transfer(WORKS), LABOUR_HEAD, "2024-03-06")
                .and(transfer(ROADS), HEAD, "2024-03-07")
                .isAt(Status.TRANSFERRED);
    }

    @Test
    void anOfficeOffTheLineIsToldAtOnce() {
        passedOnTwice
                .when(transfer(WORKS))
                .by(DISPATCHER)
                .on("2024-03-07")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.empty()), "24");
    }

    @Test
    void withoutACommonSuperiorItStaysAndIsTakenOn() {
        passedOnTwice
                .when(transfer(ELSEWHERE))
                .by(LABOUR_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.empty()), "24")
                .and(accept(), LABOUR_HEAD, "2024-03-08")
                .isAt(Status.HANDLING);
    }

    @Test
    void thePetitionerDoesNotPassOnEither() {
        passedOnTwice
                .when(transfer(WORKS))
                .by(PETITIONER)
                .on("2024-03-07")
                .thenRefused(new Refusal.OfficeOnly(), RulesProfile.DESIGN);
    }

    @Test
    void aTreeThatLoopsEndsWhereItLoops() {
        OfficeTree loop =
                new OfficeTree() {
                    @Override
                    public boolean isBureau(OfficeId office) {
                        return false;
                    }

                    @Override
                    public Optional<OfficeId> above(OfficeId office) {
                        return Optional.of(office.equals(WORKS) ? LABOUR : WORKS);
                    }
                };

        assertThat(Superiors.upFrom(WORKS, loop)).containsExactly(WORKS, LABOUR);
    }
}
