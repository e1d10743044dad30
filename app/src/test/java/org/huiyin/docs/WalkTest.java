package org.huiyin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.database.Program;
import org.huiyin.database.TestDatabase;
import org.huiyin.database.embedded.Ports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the blocks marked {@code sh walk} of the operators' guide against a demo, one after the
 * other in one shell, and compares what each prints with the {@code json} block after it. There
 * {@code "…"} stands for any value.
 */
class WalkTest {

    private static final String ANY = "…";

    private final int port = Ports.free();

    @Test
    void theGuidesExamplesDoWhatItSays() throws Exception {
        List<Doc.Block> blocks = Doc.at("docs/operators.md").blocks();
        List<String> steps = new ArrayList<>();
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind().equals("sh walk")) {
                steps.add(blocks.get(i).text());
                assertThat(blocks.get(i + 1).kind()).isEqualTo("json");
                answers.add(JsonMapper.shared().readTree(blocks.get(i + 1).text()));
            }
        }
        assertThat(steps).hasSizeGreaterThan(3);

        List<String> printed = run(steps);

        for (int i = 0; i < answers.size(); i++) {
            JsonNode answer = JsonMapper.shared().readTree(printed.get(i));
            assertThat(agrees(answers.get(i), answer))
                    .as("%s%s is not %s", steps.get(i), answer, answers.get(i))
                    .isTrue();
        }
    }

    @Test
    void anAnswerThatDiffersIsFound() {
        JsonNode told = JsonMapper.shared().readTree("{\"a\":\"…\",\"b\":[1,\"x\"]}");

        assertThat(agrees(told, json("{'a':7,'b':[1,'x']}"))).isTrue();
        assertThat(agrees(told, json("{'a':7,'b':[1,'y']}"))).isFalse();
        assertThat(agrees(told, json("{'a':7,'b':[1]}"))).isFalse();
        assertThat(agrees(told, json("{'a':7,'b':[1,'x'],'c':2}"))).isFalse();
        assertThat(agrees(told, json("{'a':null,'b':[1,'x']}"))).isFalse();
    }

    private List<String> run(List<String> steps) throws Exception {
        Path folder = Files.createDirectories(TestDatabase.folder("walk"));
        String script =
                IntStream.range(0, steps.size())
                        .mapToObj(step -> "exec >" + step + ".out\n" + steps.get(step))
                        .collect(Collectors.joining())
                        .replace("localhost:8080", "localhost:" + port);
        Map<String, String> settings =
                Map.of(
                        "HUIYIN_DATA", TestDatabase.folder("walk").toString(),
                        "HUIYIN_DEMO", "true",
                        "HUIYIN_DEMO_CASES", "0");
        try (Program program = Program.serve(port, settings)) {
            program.awaitReady();
            Process shell =
                    new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                            .directory(folder.toFile())
                            .redirectError(folder.resolve("err").toFile())
                            .start();
            assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(shell.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
        }
        List<String> printed = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            printed.add(Files.readString(folder.resolve(step + ".out")));
        }
        return printed;
    }

    private static boolean agrees(JsonNode told, JsonNode answer) {
        if (told.isString() && told.asString().equals(ANY)) {
            return !answer.isNull();
        }
        if (told.isObject() && answer.isObject()) {
            return Set.copyOf(told.propertyNames()).equals(Set.copyOf(answer.propertyNames()))
                    && told.propertyNames().stream()
                            .allMatch(name -> agrees(told.path(name), answer.path(name)));
        }
        if (told.isArray() && answer.isArray()) {
            return told.size() == answer.size()
                    && IntStream.range(0, told.size())
                            .allMatch(i -> agrees(told.path(i), answer.path(i)));
        }
        return told.equals(answer);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
