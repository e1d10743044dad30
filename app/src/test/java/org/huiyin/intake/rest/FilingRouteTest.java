package org.huiyin.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.intake.TestOffices;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.huiyin.vault.PetitionNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filing by the API: what is taken, what is refused and how it is said. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.limits.filing-per-minute=100000")
class FilingRouteTest {

    private static final String SOUND =
            """
            {"channel":"ONLINE","title":"欠薪","narrative":"三个月没有发工资。","requests":["补发工资"]}
            """;

    /** The smallest PNG there is. */
    static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private LegalTime time;

    private Api api;
    private TestOffices offices;

    @BeforeEach
    void prepare() {
        offices = TestOffices.in(program);
        api = new Api(port);
    }

    @Test
    void anybodyFilesOnlineAndGetsNumberCodeAndClocks() {
        Api.Answer answer = api.post(SOUND);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(PetitionNumber.parse(answer.text("/number"))).isPresent();
        assertThat(answer.text("/receiptCode")).matches("[0-9]{20}");
        assertThat(answer.text("/status")).isEqualTo("RECEIVED");
        assertThat(answer.text("/receivedAt")).isNotEmpty();
        assertThat(answer.body().at("/clocks").size()).isPositive();
    }

    @Test
    void everyFieldIsTaken() {
        OfficeId office = offices.open("试用住建局");
        Api.Answer answer =
                api.post(
                        """
                        {"channel":"ONLINE","kind":"SUGGESTION","title":"t","narrative":"n\\nm",
                         "requests":["a",{"text":"b","kind":"CLAIM"}],"category":"0101","place":"p",
                         "office":"%s","concerns":["%s"],
                         "persons":[{"role":"PRINCIPAL","name":"试用人","phone":"转 123",
                         "email":"a@b","address":"某路 1 号"},{"role":"MEMBER","name":"x"}]}
                        """
                                .formatted(office.code(), office.code()));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    @Test
    void aReportBesideAClaimComesBackWithItsOwnNumberAndCodeAlsoWhenRepeated() {
        String both =
                """
                {"channel":"ONLINE","title":"t","narrative":"n",
                 "requests":["a",{"text":"b","kind":"REPORT"}]}
                """;
        Api.Answer first = api.post(both, "Idempotency-Key", "split " + time.now());
        Api.Answer again = api.post(both, "Idempotency-Key", first.text("/number"));

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(PetitionNumber.parse(first.text("/splitOff/number"))).isPresent();
        assertThat(first.text("/splitOff/number")).isNotEqualTo(first.text("/number"));
        assertThat(first.text("/splitOff/receiptCode")).matches("[0-9]{20}");
        assertThat(again.text("/splitOff/number"))
                .as("another key, another pair")
                .isNotEqualTo(first.text("/splitOff/number"));
        assertThat(api.post(both, "Idempotency-Key", first.text("/number")).body())
                .isEqualTo(again.body());
        assertThat(api.post(SOUND).body().has("splitOff")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                         | /channel",
                "{'channel':'ONLINE'}                       | /title",
                "{'channel':'ONLINE'}                       | /narrative",
                "{'channel':'ONLINE'}                       | /requests",
                "{'channel':'online'}                       | /channel",
                "{'channel':7}                              | /channel",
                "{'title':''}                               | /title",
                "{'title':' '}                              | /title",
                "{'title':'a\\nb'}                          | /title",
                "{'title':'a\\u0000b'}                      | /title",
                "{'narrative':'\\ud800'}                    | /narrative",
                "{'requests':[]}                            | /requests",
                "{'requests':'pay'}                         | /requests",
                "{'requests':[null]}                        | /requests/0",
                "{'requests':['']}                          | /requests/0/text",
                "{'requests':[{'text':'a','kind':'OTHER'}]} | /requests/0/kind",
                "{'requests':[{'text':'a','why':'b'}]}      | /requests/0/why",
                "{'kind':'OTHER'}                           | /kind",
                "{'category':'xx'}                          | /category",
                "{'office':'nowhere'}                       | /office",
                "{'concerns':['nowhere']}                   | /concerns/0",
                "{'receivedOn':'2020-01-01'}                | /receivedOn",
                "{'persons':[{'name':'a'}]}                 | /persons/0/role",
                "{'persons':[{'role':'KING','name':'a'}]}   | /persons/0/role",
                "{'persons':[{'role':'AGENT','phone':'a'}]} | /persons/0/phone",
                "{'persons':[{'role':'AGENT','email':'a'}]} | /persons/0/email",
                "{'persons':[{'role':'AGENT','age':'4'}]}   | /persons/0/age",
                "{'surprise':true}                          | /surprise",
                "{'title':'a','title':'b'}                  | /title",
                "[]                                         | ''",
                "{                                          | ''",
                "''                                         | ''",
            })
    void whatIsWrongIsNamedByItsPointer(String body, String pointer) {
        Api.Answer answer = api.post(body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().at("/errors").valueStream().map(error -> error.at("/field")))
                .as(answer.body().toString())
                .anyMatch(field -> field.asString().equals(pointer));
        assertThat(answer.text("/errors/0/reason")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"title,200,/title", "narrative,20000,/narrative", "place,300,/place"})
    void lengthsAreKeptToTheCharacter(String field, int longest, String pointer) {
        String whole = SOUND.replace("}", ",\"" + field + "\":\"%s\"}");
        String body =
                field.equals("place")
                        ? whole
                        : SOUND.replaceFirst(
                                "\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"%s\"");

        assertThat(api.post(body.formatted("字".repeat(longest))).status()).isEqualTo(201);
        Api.Answer over = api.post(body.formatted("字".repeat(longest + 1)));
        assertThat(over.status()).isEqualTo(400);
        assertThat(over.text("/errors/0/field")).isEqualTo(pointer);
    }

    @Test
    void aSixthRepresentativeIsRefusedByArticle20() {
        String six =
                String.join(
                        ",",
                        IntStream.range(0, 6)
                                .mapToObj(i -> "{\"role\":\"REPRESENTATIVE\",\"name\":\"r\"}")
                                .toList());
        Api.Answer answer = api.post(SOUND.replace("}", ",\"persons\":[" + six + "]}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("/persons/5");
        assertThat(answer.text("/errors/0/reason")).contains("20");
    }

    @Test
    void atMostTwentyRequestsAndAHundredMembers() {
        String requests = "\"a\",".repeat(20) + "\"a\"";
        assertThat(api.post(SOUND.replace("\"补发工资\"", requests)).text("/errors/0/field"))
                .isEqualTo("/requests");
        String members = "{\"role\":\"MEMBER\",\"name\":\"m\"},".repeat(101);
        String body = SOUND.replace("}", ",\"persons\":[" + members.replaceAll(",$", "") + "]}");
        assertThat(api.post(body).text("/errors/0/field")).isEqualTo("/persons/100");
    }

    @Test
    void anOfficeThatIsNotOpenTakesNothing() {
        OfficeId closed = offices.closed("试用未开");
        Api.Answer answer = api.post(SOUND.replace("}", ",\"office\":\"" + closed.code() + "\"}"));

        assertThat(answer.text("/errors/0/field")).isEqualTo("/office");
    }

    @ParameterizedTest
    @CsvSource({"VISIT", "LETTER", "PHONE", "FAX"})
    void strangersFileOnlineOnly(String channel) {
        assertThat(api.post(SOUND.replace("ONLINE", channel)).status()).isEqualTo(403);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNeverAnothers() {
        Api.Answer first = api.post(SOUND, "Idempotency-Key", "the-key-1");
        Api.Answer again = api.post(SOUND, "Idempotency-Key", "the-key-1");
        Api.Answer other = api.post(SOUND.replace("欠薪", "别的"), "Idempotency-Key", "the-key-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().toString()).doesNotContain(first.text("/number"));
    }

    @Test
    void itsTagLetsWhoeverFiledActWithoutReadingFirst() {
        Web web = new Web(port);
        String key = "tag " + time.now();
        var filed = web.post("/api/v1/petitions", SOUND, "Idempotency-Key", key);
        String tag = filed.headers().firstValue("ETag").orElseThrow();
        JsonNode receipt = JsonMapper.shared().readTree(filed.body());

        var acted =
                web.post(
                        "/api/v1/petitions/%s/acts/supplement"
                                .formatted(receipt.at("/number").asString()),
                        "{\"text\":\"又欠了一个月。\"}",
                        "Receipt-Code",
                        receipt.at("/receiptCode").asString(),
                        "If-Match",
                        tag);
        var again = web.post("/api/v1/petitions", SOUND, "Idempotency-Key", key);

        assertThat(acted.statusCode()).isEqualTo(200);
        assertThat(acted.headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
        assertThat(again.body()).isEqualTo(filed.body());
        assertThat(again.headers().firstValue("ETag")).as("the same answer").hasValue(tag);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void aKeyHasOneTo200Characters(int length) {
        Api.Answer answer = api.post(SOUND, "Idempotency-Key", "k".repeat(length));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aLetterOfYesterdayNeedsItsPicture() {
        String token = TestStaff.in(program).hire(Role.CLERK).token();
        LocalDate yesterday = time.today().minusDays(1);
        String letter =
                SOUND.replace("ONLINE", "LETTER")
                        .replace("}", ",\"receivedOn\":\"" + yesterday + "\"}");
        String[] clerk = {"Authorization", "Bearer " + token};

        Api.Answer without = api.post(letter, clerk);
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text("/errors/0/field")).isEqualTo("/receivedOn");

        Api.Answer with = api.multipart(letter, Map.of("original", PNG), clerk);
        assertThat(with.status()).as(with.body().toString()).isEqualTo(201);

        String visit = letter.replace("LETTER", "VISIT");
        assertThat(api.multipart(visit, Map.of("original", PNG), clerk).text("/errors/0/field"))
                .isEqualTo("/receivedOn");
        String tomorrow = letter.replace(yesterday.toString(), time.today().plusDays(1).toString());
        assertThat(api.multipart(tomorrow, Map.of("original", PNG), clerk).status()).isEqualTo(400);
    }

    @Test
    void staffWhoDoNotRegisterAreRefused() {
        String token = TestStaff.in(program).hire(Role.SUPERVISOR).token();

        assertThat(api.post(SOUND, "Authorization", "Bearer " + token).status()).isEqualTo(403);
        assertThat(api.post(SOUND, "Authorization", "Bearer wrong").status()).isEqualTo(401);
    }

    @Test
    void aFileThatIsNoneOfOursIsRefusedByName() {
        Api.Answer answer = api.multipart(SOUND, Map.of("files", new byte[] {0, 1, 2, 3}));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("files");
    }

    @Test
    void onlyJsonIsRead() {
        assertThat(api.send(SOUND.getBytes(StandardCharsets.UTF_8), "text/plain").status())
                .isEqualTo(415);
        assertThat(api.post(" ".repeat(3 << 20)).status()).isEqualTo(413);
    }
}
