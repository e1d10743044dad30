package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.failService;
import static org.huiyin.procedure.Acts.open;
import static org.huiyin.procedure.Acts.serve;
import static org.huiyin.procedure.Cast.HANDLER;
import static org.huiyin.procedure.Cast.PETITIONER;
import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** What cannot be delivered one way goes the next; nothing but proof makes it served. */
class UndeliverableTest {

    private final Story signed = given().signed("2024-03-04");

    @Test
    void thatOneWayFailedIsOnFileAndTheNextIsTried() {
        signed.when(failService(ServiceManner.POST, "2024-03-08"))
                .by(HANDLER)
                .on("2024-03-11")
                .then(
                        new PetitionEvent.ServiceFailed(
                                day("2024-03-11"),
                                HANDLER,
                                ServiceManner.POST,
                                day("2024-03-08"),
                                REASON))
                .isAt(Status.SIGNED)
                .and(serve(ServiceManner.SIGNATURE, "2024-03-12"), HANDLER, "2024-03-12")
                .isAt(Status.SERVED);
    }

    @Test
    void itStartsNoClock() {
        Story story =
                signed.and(failService(ServiceManner.POST, "2024-03-11"), HANDLER, "2024-03-11");

        assertThat(story.clock(Clock.HANDLING).doneOn()).isEmpty();
        assertThat(story.clocks())
                .extracting(ClockCertificate::clock)
                .doesNotContain(Clock.ASKING_FOR_REVIEW);
    }

    @Test
    void whatWasLaidOpenStaysSo() {
        signed.and(serve(ServiceManner.ELECTRONIC, "2024-03-05"), HANDLER, "2024-03-05")
                .and(failService(ServiceManner.ELECTRONIC, "2024-03-20"), HANDLER, "2024-03-20")
                .and(open(), PETITIONER, "2024-03-21")
                .isAt(Status.SERVED);
    }

    @Test
    void nothingFailsTomorrow() {
        signed.when(failService(ServiceManner.POST, "2024-03-12"))
                .by(HANDLER)
                .on("2024-03-11")
                .thenRefused(new Refusal.DayInFuture(day("2024-03-12")), RulesProfile.DESIGN);
    }
}
