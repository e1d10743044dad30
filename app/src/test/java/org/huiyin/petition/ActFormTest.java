package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A form becomes the body that the API would take, and its errors come back to its fields. */
class ActFormTest {

    @Test
    void numbersAreNumbersAndEmptyFieldsAreNotThere() {
        assertThat(body("rate", Map.of("manner", " 5 ", "result", "five", "text", "")))
                .isEqualTo("{\"manner\":5,\"result\":\"five\"}");
    }

    @Test
    void blocksInWhichNothingIsWrittenAreLeftOut() {
        assertThat(body("draft-opinion", drafted()))
                .isEqualTo("{\"findings\":[{\"request\":2,\"facts\":\"x\"}]}");
        assertThat(body("draft-opinion", Map.of())).isEqualTo("{\"findings\":[]}");
    }

    @Test
    void whatIsNoPartOfTheActIsSentToBeRefused() {
        assertThat(body("accept", Map.of("version", "7", "colour", "red")))
                .isEqualTo("{\"colour\":\"red\"}");
    }

    @Test
    void errorsStandBesideTheBlockTheyAreAbout() {
        ActForm form = form("draft-opinion", drafted());
        Problem problem =
                Problem.invalid(
                        FieldErrors.of(
                                FieldError.of("/findings/0/finding", "shell.field.missing"),
                                FieldError.of("/version", "shell.field.missing")));
        assertThat(form.errors(problem).all())
                .extracting(FieldError::field)
                .containsExactly("findings.1.finding", "version");
    }

    private static Map<String, String> drafted() {
        Map<String, String> sent = new HashMap<>();
        sent.put("findings.0.request", "1");
        sent.put("findings.0.facts", "  ");
        sent.put("findings.1.request", "2");
        sent.put("findings.1.facts", "x");
        return sent;
    }

    private static ActForm form(String act, Map<String, String> sent) {
        Map<String, List<String>> all = new HashMap<>();
        sent.forEach((name, value) -> all.put(name, List.of(value)));
        return new ActForm(act, all, Set.of("version"));
    }

    private static String body(String act, Map<String, String> sent) {
        var read = new AtomicReference<JsonNode>();
        ActBodies bodies =
                (name, body) -> {
                    read.set(body);
                    throw Problem.notFound();
                };
        assertThatThrownBy(() -> form(act, sent).read(bodies)).isInstanceOf(Problem.class);
        return read.get().toString();
    }
}
