package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.accept;
import static org.huiyin.procedure.Acts.askContribution;
import static org.huiyin.procedure.Acts.assign;
import static org.huiyin.procedure.Acts.contribute;
import static org.huiyin.procedure.Acts.decline;
import static org.huiyin.procedure.Acts.referOut;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.ROADS;
import static org.huiyin.procedure.Cast.ROADS_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Story.given;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Art. 2: a village or residents' committee is no body that decides; it receives and passes on. */
class CommitteeTest {

    private static final OfficeTree VILLAGE = Cast.reformed(Map.of(), Set.of(ROADS));

    private final Story filed = given().under(VILLAGE).filedAt(ROADS, "2024-03-04");

    @Test
    void itTakesNothingOnDeclinesNothingAndRefersNothingOut() {
        filed.when(accept())
                .by(ROADS_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.CommitteeDecidesNothing(ROADS), "2")
                .when(decline(DeclineReason.OUTSIDE_SYSTEM))
                .by(ROADS_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.CommitteeDecidesNothing(ROADS), "2")
                .when(referOut(OtherProcedure.ARBITRATION))
                .by(ROADS_HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.CommitteeDecidesNothing(ROADS), "2");
    }

    @Test
    void itPassesOn() {
        filed.and(transfer(WORKS), ROADS_HEAD, "2024-03-05")
                .and(accept(), HEAD, "2024-03-06")
                .isAt(Status.HANDLING);
    }

    @Test
    void nothingIsPassedToIt() {
        given().under(VILLAGE)
                .filedAt(WORKS, "2024-03-04")
                .when(transfer(ROADS))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.CommitteeDecidesNothing(ROADS), "2")
                .when(assign(ROADS, "2024-04-30"))
                .by(HEAD)
                .on("2024-03-05")
                .thenRefused(new Refusal.CommitteeDecidesNothing(ROADS), "2");
    }

    @Test
    void butItContributes() {
        given().under(VILLAGE)
                .accepted("2024-03-04")
                .and(askContribution(ROADS, "2024-03-20"), HANDLER, "2024-03-05")
                .and(contribute(3), ROADS_HEAD, "2024-03-06");
    }

    @Test
    void aCompanysOwnRulesKnowNoCommittees() {
        given(Cast.COMPANY)
                .under(VILLAGE)
                .filedAt(ROADS, "2024-03-04")
                .and(accept(), ROADS_HEAD, "2024-03-05")
                .isAt(Status.HANDLING);
    }
}
