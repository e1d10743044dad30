package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Acts.confirmTransfer;
import static org.huiyin.procedure.Acts.object;
import static org.huiyin.procedure.Acts.transfer;
import static org.huiyin.procedure.Cast.BUREAU;
import static org.huiyin.procedure.Cast.COUNTY;
import static org.huiyin.procedure.Cast.COUNTY_DISPATCHER;
import static org.huiyin.procedure.Cast.COUNTY_HEAD;
import static org.huiyin.procedure.Cast.DISPATCHER;
import static org.huiyin.procedure.Cast.HEAD;
import static org.huiyin.procedure.Cast.LABOUR;
import static org.huiyin.procedure.Cast.PROVINCE_HEAD;
import static org.huiyin.procedure.Cast.WORKS;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 24: where offices disagree about a transfer, the one above both decides too. */
class Article24SuperiorTest {

    private final Story objected =
            given().filedAt(BUREAU, "2024-03-04")
                    .and(transfer(WORKS), DISPATCHER, "2024-03-05")
                    .and(object(), HEAD, "2024-03-06");

    @Test
    void theCommonSuperiorConfirms() {
        objected.when(confirmTransfer())
                .by(COUNTY_DISPATCHER)
                .on("2024-03-07")
                .then(
                        new HandOverEvent.TransferConfirmed(
                                day("2024-03-07"), COUNTY_DISPATCHER, TEXT));
    }

    @Test
    void orPassesItOnItself() {
        Story story =
                objected.and(transfer(LABOUR), COUNTY_DISPATCHER, "2024-03-07")
                        .isAt(Status.TRANSFERRED);

        assertThat(story.matter().office()).isEqualTo(LABOUR);
        assertThat(story.clock(Clock.OBJECTION_ANSWER).doneOn()).contains(day("2024-03-07"));
    }

    @Test
    void theOfficeThatObjectsPassesNothingOn() {
        objected.when(transfer(LABOUR))
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.CommonSuperiorPassesOn(Optional.of(COUNTY)), "24");
    }

    @Test
    void aHigherOneThatIsNotTheCommonOneLeavesItToThem() {
        objected.when(confirmTransfer())
                .by(PROVINCE_HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.OtherOfficeReferred(BUREAU), "23");
    }

    @Test
    void nobodyConfirmsAgainstThemselves() {
        objected.when(confirmTransfer())
                .by(HEAD)
                .on("2024-03-07")
                .thenRefused(new Refusal.OtherOfficeReferred(BUREAU), "23");
        given().filedAt(BUREAU, "2024-03-04")
                .and(transfer(COUNTY), DISPATCHER, "2024-03-05")
                .and(object(), COUNTY_HEAD, "2024-03-06")
                .when(confirmTransfer())
                .by(COUNTY_DISPATCHER)
                .on("2024-03-07")
                .thenRefused(new Refusal.OtherOfficeReferred(BUREAU), "23");
    }
}
