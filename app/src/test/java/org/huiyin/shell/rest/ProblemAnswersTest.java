package org.huiyin.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Problem.Kind;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each answer of the API's own page on answers: status, words, field, reason. */
@HuiyinTest
@Import(TrialApi.class)
class ProblemAnswersTest {

    private static final String ECHO = "/api/v1/trial/echo";

    @LocalServerPort int port;
    private Web web;

    @BeforeEach
    void start() {
        web = new Web(port);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsAProblemInBothLanguages(Kind kind) {
        String path = "/api/v1/trial/problem/" + kind;
        var english = web.get(path, "Accept-Language", "en-GB,en;q=0.9");
        var chinese = web.get(path, "Accept-Language", "zh-Hans-CN");

        assertThat(english.statusCode()).isEqualTo(kind.status());
        assertThat(english.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(problem(english).get("title").asString()).matches("[\\p{ASCII}’]+");
        assertThat(problem(chinese).get("title").asString()).matches(".*\\p{IsHan}.*");
        assertThat(english.body()).doesNotContain("secret", "Exception", "org.huiyin");
    }

    @Test
    void anAnswerLeavesWholeOrNotAtAll() {
        var whole = web.get("/api/v1/trial/long?breaks=false");
        var broken = web.get("/api/v1/trial/long?breaks=true");

        assertThat(whole.headers().firstValueAsLong("Content-Length"))
                .hasValue(whole.body().length());
        assertThat(whole.body()).endsWith("]");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(problem(broken).get("status").asInt()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("secret", "word\"");
    }

    @Test
    void aRefusalCarriesItsCodeAndArticle() {
        JsonNode problem = problem(web.get("/api/v1/trial/problem/REFUSED"));

        assertThat(problem.get("refusal").asString()).isEqualTo("extension-already-used");
        assertThat(problem.get("article").asString()).isEqualTo("34");
    }

    @ParameterizedTest
    @CsvSource({"TOO_MANY,2", "UNAVAILABLE,5"})
    void itIsSaidWhenToTryAgain(Kind kind, String seconds) {
        assertThat(web.get("/api/v1/trial/problem/" + kind).headers().firstValue("Retry-After"))
                .hasValue(seconds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"titel":"x"}                      | /titel         | no such field
                    {"title":1}                        | /title         | must be text
                    {"title":["x"]}                    | /title         | must be text
                    {"title":"a","title":"b"}          | /title         | twice
                    {"title":"a\\u0000b"}              | /title         | cannot be used
                    {"title":"a\\ud800"}               | /title         | cannot be used
                    {"title":"a\\u001bb"}              | /title         | cannot be used
                    {"colour":"RED"}                   | /colour        | INK, CELADON
                    {"colour":1}                       | /colour        | INK, CELADON
                    {"day":"2026-02-30"}               | /day           | a real date
                    {"day":20260101}                   | /day           | a real date
                    {"yes":"true"}                     | /yes           | true or false
                    {"items":{"text":"a"}}             | /items         | a list
                    {"items":[{"text":"a"},{"text":2}]}| /items/1/text  | must be text
                    {"items":[{"count":1.5}]}          | /items/0/count | a number
                    {"items":[{"count":"1"}]}          | /items/0/count | a number
                    {"items":[{"a/b":1}]}              | /items/0/a~1b  | no such field
                    [1]                                | ``             | an object
                    {"title":"x"                       | /title         | line 1
                    {"title":"x"} more                 | ``             | line 1
                    ``                                 | ``             | no body
                    """)
    void whatIsWrongWithABodyIsNamedByItsPlace(String body, String field, String reason) {
        var answer = web.post(ECHO, body, "Accept-Language", "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode error = problem(answer).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("reason").asString()).contains(reason);
    }

    @Test
    void goodBodiesPass() {
        String body =
                """
                {"title":"回音 🀄\\n","colour":"INK","day":"2026-02-28","yes":true,"items":[{"text":"a"}]}
                """;
        assertThat(web.post(ECHO, body).statusCode()).isEqualTo(200);
    }

    @Test
    void depthLengthAndSizeHaveTheirEnds() {
        assertThat(web.post(ECHO, "[".repeat(100)).statusCode()).isEqualTo(400);
        String longest = "{\"title\":\"" + "x".repeat(200_001) + "\"}";
        assertThat(web.post(ECHO, longest).statusCode()).isEqualTo(400);
        String tooLarge = "{\"title\":\"" + "x".repeat(3 << 20) + "\"}";
        assertThat(web.post(ECHO, tooLarge).statusCode()).isEqualTo(413);
        var unannounced =
                web.request(ECHO, "Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofInputStream(() ->
                                        new java.io.ByteArrayInputStream(
                                                tooLarge.getBytes(
                                                        java.nio.charset.StandardCharsets
                                                                .US_ASCII))));
        assertThat(web.send(unannounced).statusCode()).isIn(400, 413);
    }

    @Test
    void headersMethodsAndTypesHaveTheirOwnAnswers() {
        assertThat(web.get("/api/v1/trial/number?value=1").statusCode()).isEqualTo(428);
        var wrong = web.get("/api/v1/trial/number?value=x", "If-Match", "1");
        assertThat(problem(wrong).get("errors").get(0).get("field").asString()).isEqualTo("value");
        var missing = web.get("/api/v1/trial/number", "If-Match", "1");
        assertThat(problem(missing).get("errors").get(0).get("field").asString())
                .isEqualTo("value");

        var method = web.get(ECHO);
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).hasValue("POST");
        var type =
                web.request(ECHO, "Content-Type", "text/plain").POST(BodyPublishers.ofString("x"));
        assertThat(web.send(type).statusCode()).isEqualTo(415);
        assertThat(web.post(ECHO, "{}", "Accept", "application/xml").statusCode()).isEqualTo(406);
        assertThat(web.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(problem(web.get("/api/v1/nothing")).get("status").asInt()).isEqualTo(404);
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
