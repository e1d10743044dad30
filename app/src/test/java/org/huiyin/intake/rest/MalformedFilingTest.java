package org.huiyin.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.huiyin.database.HuiyinTest;
import org.huiyin.intake.TestOffices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A thousand bodies that no honest client sends: each is answered, none breaks the program. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.limits.filing-per-minute=100000")
class MalformedFilingTest {

    private static final long SEED = 20220501;
    private static final String SOUND =
            """
            {"channel":"ONLINE","kind":"CLAIM","title":"欠薪","narrative":"三个月没有发工资。",
             "requests":["补发工资",{"text":"道歉","kind":"SUGGESTION"}],"category":"01","place":"某路",
             "concerns":[],"persons":[{"role":"PRINCIPAL","name":"试用人","phone":"12345"}]}
            """;
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "7",
                    "-1e400",
                    "true",
                    "[]",
                    "{}",
                    "[[]]",
                    "\"\"",
                    "\"\\ud800\"",
                    "\"\\u0000\"",
                    "\"x\\n\"",
                    "[null]",
                    "{\"text\":null}",
                    "\"" + "x".repeat(3000) + "\"",
                    "1".repeat(100),
                    "[".repeat(40) + "]".repeat(40));

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;

    @Test
    void eachIsAProblemWithFieldAndReason() {
        TestOffices.in(program);
        Api api = new Api(port);
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] body = random.nextBoolean() ? garbled(random) : misfit(random);
            Api.Answer answer = api.send(body, "application/json");
            String told = new String(body, StandardCharsets.UTF_8) + " → " + answer.body();
            assertThat(answer.status()).as(told).isIn(201, 400, 413);
            if (answer.status() == 400) {
                refused++;
                assertThat(answer.type()).startsWith("application/problem+json");
                assertThat(answer.body().at("/errors").size()).as(told).isPositive();
                assertThat(answer.text("/errors/0/reason")).as(told).isNotBlank();
            }
        }
        assertThat(refused).as("most of them are wrong").isGreaterThan(800);
    }

    /** Some bytes changed, cut out or doubled. */
    private static byte[] garbled(Random random) {
        byte[] body = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        int end = random.nextInt(4) == 0 ? random.nextInt(body.length) : body.length;
        return java.util.Arrays.copyOf(body, end);
    }

    /** One value in the place of another. */
    private static byte[] misfit(Random random) {
        List<String> fields =
                List.of(
                        "channel",
                        "kind",
                        "title",
                        "narrative",
                        "requests",
                        "category",
                        "place",
                        "office",
                        "concerns",
                        "receivedOn",
                        "persons");
        String field = fields.get(random.nextInt(fields.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        String start = SOUND.replaceFirst("\"" + field + "\":", "\"x-" + field + "\":");
        String body = random.nextInt(3) == 0 ? start : SOUND;
        return body.replaceFirst("\\{", "{\"" + field + "\":" + value.replace("\\", "\\\\") + ",")
                .getBytes(StandardCharsets.UTF_8);
    }
}
