package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The most that one petition may bring has room in the memory that the program is given. */
class FullSizeTest {

    private static final int FILES = 5;
    private static final int FILE = 9_900_000;
    private static final int TIMES = 3;

    @Test
    void aPetitionWithAsManyPapersAsItMayHaveIsTakenAgainAndAgain() throws Exception {
        try (Demo demo = Demo.start()) {
            byte[] body =
                    body(demo.account("HEAD").path("office").asString())
                            .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < TIMES; i++) {
                Demo.Answer answer =
                        demo.send(
                                "POST",
                                "/api/v1/petitions",
                                Map.of("Content-Type", "multipart/form-data; boundary=x"),
                                BodyPublishers.ofByteArray(body));
                assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
            }
        }
    }

    private static String body(String office) {
        String petition =
                """
                {"channel":"ONLINE","title":"x","narrative":"x","requests":["x"],"office":"%s",\
                "persons":[{"role":"PRINCIPAL","name":"x","phone":"13000000000"}]}\
                """
                        .formatted(office);
        return part("name=\"petition\"", "application/json", petition)
                + part("name=\"files\"; filename=\"a.txt\"", "text/plain", "x".repeat(FILE))
                        .repeat(FILES)
                + "--x--\r\n";
    }

    private static String part(String names, String type, String content) {
        return "--x\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(names, type, content);
    }
}
