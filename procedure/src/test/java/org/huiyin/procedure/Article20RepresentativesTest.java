package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.visit;
import static org.huiyin.procedure.Cast.CLERK;
import static org.huiyin.procedure.Story.given;

import org.junit.jupiter.api.Test;

/** Art. 20(3): many who come together name at most five representatives. */
class Article20RepresentativesTest {

    @Test
    void fiveSpeakForMany() {
        given().and(visit("2024-03-04", 5), CLERK, "2024-03-04").isAt(Status.RECEIVED);
    }

    @Test
    void sixAreTooMany() {
        given().when(visit("2024-03-04", 6))
                .by(CLERK)
                .on("2024-03-04")
                .thenRefused(new Refusal.TooManyRepresentatives(6, 5), "20");
    }
}
