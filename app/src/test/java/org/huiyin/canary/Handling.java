package org.huiyin.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.shell.LegalTime;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim's way to its answer: everybody on it writes, and everything written names people, numbers
 * and addresses.
 */
final class Handling {

    private static final String PETITIONER = "";

    private final Cage cage;
    private final Machine machine;
    private final Machine.Known filed;
    private String tag = "\"1\"";

    Handling(Cage cage, Machine machine, Machine.Known filed) {
        this.cage = cage;
        this.machine = machine;
        this.filed = filed;
    }

    void of(Canary one) throws Exception {
        isAppointed(one);
        isHeard(one);
        isAnswered(one);
    }

    private void isAppointed(Canary one) throws Exception {
        String office = cage.account("head").path("office").asString();
        String reason = one.says(Canary.Field.REASON);
        does(PETITIONER, "supplement", Map.of("text", one.says(Canary.Field.ADDED)));
        does("dispatcher", "transfer", Map.of("to", office, "reason", reason));
        does("head", "accept", Map.of());
        does("head", "appoint-lead", Map.of("staff", staff("lead")));
        does("lead", "appoint-handler", Map.of("staff", staff("handler")));
    }

    private void isHeard(Canary one) throws Exception {
        String today = LocalDate.now(LegalTime.ZONE).toString();
        String soon = LocalDate.now(LegalTime.ZONE).plusDays(10).toString();
        String note = one.says(Canary.Field.NOTE);
        String place = one.says(Canary.Field.HEARING);
        String minutes = one.says(Canary.Field.MINUTES);
        does("handler", "note", Map.of("text", note));
        does(
                "handler",
                "offer-hearing",
                Map.of("plannedFor", soon, "manner", "IN_PERSON", "place", place));
        does("handler", "hear", Map.of("on", today, "manner", "PHONE", "text", note));
        does(PETITIONER, "confirm-hearing", Map.of());
        does("lead", "hold-meeting", Map.of("on", today, "agenda", note, "minutes", minutes));
        does("handler", "investigate", Map.of("on", today, "text", note));
    }

    private void isAnswered(Canary one) throws Exception {
        String today = LocalDate.now(LegalTime.ZONE).toString();
        Map<String, ?> why = Map.of("purpose", "HEAR", "reason", one.says(Canary.Field.REASON));
        assertThat(send("handler", "/identity", why).body()).contains(one.name());
        String facts = one.says(Canary.Field.OPINION);
        Map<String, ?> finding =
                Map.of("request", 1, "finding", "SUPPORTED", "facts", facts, "legalBasis", facts);
        does("handler", "draft-opinion", Map.of("findings", List.of(finding)));
        does("head", "sign-opinion", Map.of());
        does("handler", "serve", Map.of("manner", "ELECTRONIC", "on", today));
        assertThat(machine.send(request(PETITIONER, "/documents/opinion").GET()).statusCode())
                .isEqualTo(200);
    }

    private String staff(String user) throws IOException {
        return cage.account(user).path("staff").asString();
    }

    private void does(String user, String act, Map<String, ?> body) throws Exception {
        HttpResponse<String> answer = send(user, "/acts/" + act, body);
        assertThat(answer.statusCode()).as("%s: %s", act, answer.body()).isEqualTo(200);
        tag = answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(String user, String under, Map<String, ?> body)
            throws Exception {
        String json = JsonMapper.shared().writeValueAsString(body);
        return machine.send(
                request(user, under).header("If-Match", tag).POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String user, String under) throws IOException {
        String path = Machine.PETITIONS + "/" + filed.number() + under;
        return user.equals(PETITIONER)
                ? machine.request(path)
                        .header("Content-Type", "application/json")
                        .header("Receipt-Code", filed.code())
                : machine.as(user, path);
    }
}
