package org.huiyin.petition.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/**
 * A thousand requests to each route of a petition, by those who may act on it and with the right
 * version, but with a body or a header that no honest client sends: each that is malformed is
 * answered by a problem with field and reason, none breaks the program, none changes the petition.
 */
@HuiyinTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedActsTest {

    private static final int EACH = 1_000;
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":");
    private static final int ACTS = 22;
    private static final int PARAMETERS = 4;

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "7",
                    "-1e400",
                    "99999999999",
                    "true",
                    "[]",
                    "{}",
                    "[null]",
                    "[{}]",
                    "[[[]]]",
                    "\"\"",
                    "\"  \"",
                    "\"\\ud800\"",
                    "\"\\u0000\"",
                    "\"\\u202e\"",
                    "\"2026-02-30\"",
                    "\"KING\"",
                    "\"" + "x".repeat(30_000) + "\"",
                    "[".repeat(40) + "]".repeat(40));

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @LocalServerPort private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(20_220_501);
    private Api api;
    private Town.Colleague bureau;
    private Town.Colleague housing;
    private String number;
    private String code;

    @BeforeAll
    void file() {
        api = new Api(http, port);
        var place = town.found();
        bureau = town.colleague(place.bureau(), EnumSet.allOf(Role.class));
        housing = town.colleague(place.housing(), EnumSet.allOf(Role.class));
        var filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        number = filed.number().digits();
        code = filed.receiptCode().digits();
    }

    @AfterAll
    void leave() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supplement | {'text':'x'}",
                "transfer | {'to':'x','reason':'x'}",
                "assign | {'to':'x','due':'2026-12-01','reason':'x'}",
                "decline | {'reasonCode':'OUTSIDE','forum':'x','text':'x'}",
                "classify | {'request':1,'kind':'CLAIM','reason':'x'}",
                "appoint-lead | {'staff':'x'}",
                "appoint-handler | {'staff':'x'}",
                "note | {'text':'x'}",
                "hear | {'on':'2026-12-01','manner':'PHONE','text':'x'}",
                "confirm-hearing | {'signedPaper':'x'}",
                "request-extension | {'days':30,'reason':'x'}",
                "refuse-extension | {'reason':'x'}",
                "draft-opinion | {'findings':[{'request':1,'finding':'EXPLAINED','facts':'x','legalBasis':'x'}]}",
                "serve | {'manner':'ELECTRONIC','on':'2026-12-01','proof':'x'}",
                "withdraw | {'signedPaper':'x'}",
                "take-back | {'signedPaper':'x'}",
                "close | {'ground':'WITHDRAWN'}",
                "correct | {'entry':1,'text':'x'}",
                "accept | {}",
                "approve-extension | {}",
                "sign-opinion | {}",
            })
    void noActIsDoneByAMalformedBody(String act, String sound) {
        sendBroken(act, sound, Map.of("Authorization", "Bearer " + bureau.token()));
    }

    @Test
    void noRatingIsGivenByAMalformedBody() {
        sendBroken("rate", "{'manner':5,'result':5,'text':'x'}", Map.of("Receipt-Code", code));
    }

    private void sendBroken(String act, String sound, Map<String, String> credential) {
        Map<String, String> headers = new HashMap<>(credential);
        headers.put("If-Match", "\"1\"");
        String path = "/api/v1/petitions/" + number + "/acts/" + act;
        int refused = 0;
        for (int i = 0; i < EACH / ACTS; i++) {
            String body = broken(sound.replace('\'', '"'));
            Api.Answer answer = api.post(path, headers, body);
            String told = act + " " + shortened(body) + " → " + answer.body();
            assertThat(answer.status()).as(told).isIn(400, 404, 409, 413, 415);
            refused += isProblemWithFieldAndReason(answer, told) ? 1 : 0;
        }
        assertThat(refused).as("most of them are wrong").isGreaterThan(EACH / ACTS / 2);
    }

    @Test
    void noIdentityIsOpenedByAMalformedBody() {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + housing.token());
        for (int i = 0; i < EACH; i++) {
            String body = broken("{\"purpose\":\"HEAR\",\"reason\":\"x\"}");
            Api.Answer answer =
                    api.post("/api/v1/petitions/" + number + "/identity", headers, body);
            String told = shortened(body) + " → " + answer.body();
            assertThat(answer.status()).as(told).isIn(400, 403, 413, 415);
            isProblemWithFieldAndReason(answer, told);
        }
    }

    @ParameterizedTest
    @CsvSource({"queue", "office", "due", "page"})
    void noListIsReadByAMalformedParameter(String parameter) {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + bureau.token());
        List<String> values =
                List.of(
                        "",
                        "%00",
                        "-1",
                        "x",
                        "%F0",
                        "9".repeat(30),
                        "2026-02-30",
                        "%E2%80%AE",
                        "*");
        for (int i = 0; i < EACH / PARAMETERS; i++) {
            String value = values.get(random.nextInt(values.size()));
            Api.Answer answer = api.get("/api/v1/worklist?" + parameter + "=" + value, headers);
            String told = parameter + "=" + value + " → " + answer.body();
            assertThat(answer.status()).as(told).isIn(200, 400, 404);
            isProblemWithFieldAndReason(answer, told);
        }
    }

    /** Whether it is 400; then it must say what is wrong and why. */
    private static boolean isProblemWithFieldAndReason(Api.Answer answer, String told) {
        if (answer.status() != 400) {
            return false;
        }
        JsonNode errors = answer.body().path("errors");
        assertThat(errors.size()).as(told).isPositive();
        for (JsonNode error : errors) {
            assertThat(error.path("field").isString()).as(told).isTrue();
            assertThat(error.path("reason").asString("")).as(told).isNotBlank();
        }
        return true;
    }

    /** The body with one thing wrong: a value, a field, a character, its end. */
    private String broken(String sound) {
        return switch (random.nextInt(4)) {
            case 0 -> withAnotherValue(sound);
            case 1 -> sound.replaceFirst("\\{", "{\"unknown\":" + value() + ",");
            case 2 -> cut(sound);
            default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    }

    private String withAnotherValue(String sound) {
        List<String> fields = FIELD.matcher(sound).results().map(found -> found.group(1)).toList();
        if (fields.isEmpty()) {
            return "[" + sound + "]";
        }
        String field = fields.get(random.nextInt(fields.size()));
        return sound.replaceFirst(
                "(\"" + field + "\":)(\"[^\"]*\"|\\d+|\\[.*])",
                "$1" + Matcher.quoteReplacement(value()));
    }

    private String cut(String sound) {
        int at = random.nextInt(sound.length());
        return random.nextBoolean()
                ? sound.substring(0, at)
                : sound.substring(0, at) + (char) (32 + random.nextInt(95)) + sound.substring(at);
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(200, body.length()));
    }
}
