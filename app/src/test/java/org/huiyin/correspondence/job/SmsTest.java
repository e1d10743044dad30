package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.correspondence.Delivery;
import org.huiyin.correspondence.Way;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who left a mobile number and no mail address hears by SMS; what became of it is shown. */
@HuiyinTest
@Import(Town.class)
class SmsTest extends Departures {

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;

    @Test
    void anSmsSaysThatThereIsNewsAndNothingElse() {
        Instant before = Instant.now();
        Filed filed = file(person("演示甲", null, "139 0000-0001"));
        transfer(filed);

        Gateway.Posted sms = only(1).getFirst();
        assertThat(sms.method()).isEqualTo("POST");
        JsonNode json = sms.json();
        assertThat(json.propertyNames()).containsExactlyInAnyOrder("to", "text", "id", "sender");
        assertThat(json.path("to").asString()).isEqualTo("+8613900000001");
        assertThat(json.path("sender").asString()).isEqualTo("Huiyin");
        assertThat(json.path("text").asString())
                .contains("您的信访事项有新进展", "There is news on your petition")
                .contains("http://petitions.example.org/track");
        assertThat(sms.signature()).isEqualTo(sms.signedBy(SMS_KEY));
        assertThat(Instant.ofEpochSecond(Long.parseLong(sms.timestamp())))
                .isBetween(before.minusSeconds(1), Instant.now());
        String digits = filed.number().digits();
        assertThat(sms.whole())
                .doesNotContain(digits, digits.substring(0, 8), filed.number().toString())
                .doesNotContain(filed.receiptCode().digits(), filed.receiptCode().printed())
                .doesNotContain("小区供水改造", "核实水费", "属地管理", "演示甲", SMS_KEY)
                .doesNotContain("试点", place.housing().code(), place.bureau().code());
    }

    @Test
    void onlyWhoCannotBeToldByMailAndTakesSmsGetsOneAndOneOnly() {
        Filed filed =
                file(
                        person("演示甲", "a@example.com", "13900000001"),
                        person("演示乙", null, "+86 13900000002"),
                        person("演示丙", null, "13900000002"),
                        person("演示丁", null, "0571-87000000"),
                        person("演示戊", null, "+852 5123 4567"));
        transfer(filed);

        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(only(2))
                .extracting(sms -> sms.json().path("to").asString())
                .containsExactlyInAnyOrder("+8613900000002", "+85251234567");
        assertThat(only(2))
                .extracting(sms -> sms.json().path("id").asString())
                .as("the same news sent again would be known as such")
                .doesNotHaveDuplicates();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(told(filed))
                .extracting(Delivery::way, Delivery::entry, Delivery::state)
                .containsExactlyInAnyOrder(
                        tuple(Way.MAIL, 2, Delivery.State.TAKEN),
                        tuple(Way.SMS, 2, Delivery.State.TAKEN),
                        tuple(Way.SMS, 2, Delivery.State.TAKEN));
        assertThat(told(filed).toString())
                .doesNotContain("13900000", "example.com", "演示乙", "51234567");
    }

    @Test
    void whatIsNotTakenIsTriedAgainUntilItIs() {
        GATEWAY.answers(503, 302);
        Filed filed = file(person("演示甲", null, "13900000001"));
        transfer(filed);

        await().atMost(SOON).until(() -> waiting().isEmpty());
        List<Gateway.Posted> all = GATEWAY.at("/sms");
        assertThat(all).extracting(Gateway.Posted::status).containsExactly(503, 302, 204);
        assertThat(all).extracting(sms -> sms.json().path("id")).containsOnly(id(all));
        assertThat(GATEWAY.at("/elsewhere")).as("nobody is led elsewhere").isEmpty();
        assertThat(told(filed))
                .extracting(Delivery::state, Delivery::tries)
                .containsExactly(tuple(Delivery.State.TAKEN, 2));
    }

    @Test
    void whatIsGivenUpIsShownToBothSidesUntilLaterNewsArrives() {
        var reader = TestStaff.in(program).hire(place.bureau(), Role.DISPATCHER);
        GATEWAY.usually(503);
        Filed filed = file(person("演示甲", null, "13900000001"));
        transfer(filed);
        await().atMost(SOON).until(() -> failures() > 0);
        assertThat(casePage(filed, reader)).contains("通知未送达，将重试（短信）").doesNotContain("改用电话");

        untilTheLastTry();
        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(casePage(filed, reader)).contains("有通知未能送达", "请改用电话、信件或当面告知", "通知未能送达（短信）");
        assertThat(followed(filed)).contains("通知未能送达（短信）").doesNotContain("改用电话");
        JsonNode answer =
                JsonMapper.shared()
                        .readTree(
                                new Web(port)
                                        .get(
                                                path(filed) + "/deliveries",
                                                "Receipt-Code",
                                                filed.receiptCode().digits())
                                        .body());
        assertThat(answer).hasSize(1);
        assertThat(answer.path(0).path("entry").asInt()).isEqualTo(2);
        assertThat(answer.path(0).path("channel").asString()).isEqualTo("SMS");
        assertThat(answer.path(0).path("state").asString()).isEqualTo("FAILED");
        assertThat(answer.path(0).propertyNames())
                .containsExactlyInAnyOrder("entry", "channel", "state", "tries", "updatedAt");

        try (Browser browser = Browser.at(port)) {
            browser.open("/sign-in")
                    .fill("登录名", reader.login())
                    .fill("密码", reader.password())
                    .press("登录")
                    .open("/cases/" + filed.number().digits())
                    .assertAccessible();
        }

        GATEWAY.usually(204);
        new Case(petitions, filed.number())
                .by(place.the(Role.HEAD, place.housing()))
                .does(new PlainAct.Accept());
        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(casePage(filed, reader))
                .contains("通知已发出（短信）", "通知未能送达（短信）")
                .doesNotContain("有通知未能送达");
    }

    private String casePage(Filed filed, TestStaff.Hired reader) {
        return new Web(port)
                .signIn(reader)
                .get("/cases/" + filed.number().digits(), "Accept-Language", "zh-CN")
                .body();
    }

    private String followed(Filed filed) {
        Web web = new Web(port);
        web.submit(
                "/track",
                "/track",
                Map.of(
                        "number", filed.number().digits(),
                        "code", filed.receiptCode().digits()));
        return web.get("/track/" + filed.number().digits(), "Accept-Language", "zh-CN").body();
    }

    private static String path(Filed filed) {
        return "/api/v1/petitions/" + filed.number().digits();
    }

    private static JsonNode id(List<Gateway.Posted> all) {
        return all.getFirst().json().path("id");
    }

    /** All SMS there are, once this much has come; more would be found. */
    private static List<Gateway.Posted> only(int count) {
        await().atMost(SOON).until(() -> GATEWAY.at("/sms").size() >= count);
        List<Gateway.Posted> all =
                GATEWAY.at("/sms").stream()
                        .filter(Gateway.Posted::taken)
                        .collect(Collectors.toList());
        assertThat(all).hasSize(count);
        return all;
    }
}
