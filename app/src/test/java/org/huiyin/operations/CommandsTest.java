package org.huiyin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huiyin.database.Program;
import org.huiyin.database.TestDatabase;
import org.huiyin.database.embedded.Ports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operator's commands, run as an operator runs them beside a demo: what they print, how they
 * end, and what they refuse in one message.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {

    private static final String MESSAGE =
            """
            {"subject":"路灯","message":"路灯不亮","sentAt":"%s","reply":"已修复","repliedAt":"%s"}
            """;

    private final Path data = TestDatabase.folder("commands");
    private final Map<String, String> settings = Map.of("HUIYIN_DATA", data.toString());
    private Program.Ended besideTheRunningProgram = new Program.Ended(0, List.of(), "");

    @BeforeAll
    void makeADemoAndAskWhileItRuns() throws Exception {
        Map<String, String> demo =
                Map.of(
                        "HUIYIN_DATA", data.toString(),
                        "HUIYIN_DEMO", "true",
                        "HUIYIN_DEMO_CASES", "0");
        try (Program program = Program.serve(Ports.free(), demo)) {
            program.awaitReady();
            besideTheRunningProgram = Program.run(settings, "rebuild", "--check");
            program.process().destroy();
            program.awaitEnd();
        }
    }

    @Test
    void whileTheProgramRunsACommandOnItsFolderIsRefused() {
        assertThat(besideTheRunningProgram.status()).isEqualTo(1);
        assertThat(besideTheRunningProgram.out()).isEmpty();
        assertThat(besideTheRunningProgram.err())
                .containsOnlyOnce("is in use by another program")
                .contains("Stop that program first")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void aReplayPrintsItsCountAndNothingElse() throws Exception {
        Path messages =
                file(
                        "messages.jsonl",
                        MESSAGE.formatted("2019/3/4 9:00:00", "2019/3/6 10:00:00")
                                + "\n"
                                + MESSAGE.formatted("2019/3/4 9:00:00", "2019/4/20 10:00:00")
                                + MESSAGE.formatted("1551661200000", "2019/8/1 10:00:00"));

        Program.Ended replay = Program.run(settings, "import", "--replay", messages.toString());

        assertThat(replay.status()).as(replay.err()).isZero();
        assertThat(replay.out())
                .containsExactly("{\"replayed\":3,\"within15\":1,\"within60\":2,\"late60\":1}");
        assertThat(replay.err()).isEmpty();
        Program.Ended sweep = Program.run(settings, "sweep");
        assertThat(sweep.status()).as(sweep.err()).isZero();
        assertThat(JsonMapper.shared().readTree(sweep.out().getLast()).propertyNames())
                .contains("petitions", "warnings", "entries", "millis");
        Program.Ended check = Program.run(settings, "rebuild", "--check");
        assertThat(check.status()).as(check.err()).isZero();
        assertThat(check.out()).hasSize(1);
        assertThat(JsonMapper.shared().readTree(check.out().getLast()).path("petitions").asInt())
                .isPositive();
    }

    @Test
    void aLineThatIsNoMessageIsNamed() throws Exception {
        Path messages =
                file("broken.jsonl", "\n" + MESSAGE.formatted("yesterday", "2019/3/6 10:00:00"));

        refuses(settings, "line 2: sentAt is missing", "import", "--replay", messages.toString());
    }

    @Test
    void onlyADemoIsFilledWithHistory() throws Exception {
        Path messages = file("none.jsonl", "");
        Map<String, String> fresh = Map.of("HUIYIN_DATA", TestDatabase.folder("fresh").toString());

        refuses(fresh, "is not marked demo", "import", "--replay", messages.toString());
    }

    @Test
    void aRegisterIsImportedLineByLine() throws Exception {
        String clerk =
                JsonMapper.shared()
                        .readTree(Files.readString(data.resolve("demo.json")))
                        .path("accounts")
                        .valueStream()
                        .filter(account -> account.path("role").asString().equals("CLERK"))
                        .findFirst()
                        .orElseThrow()
                        .path("user")
                        .asString();
        Path register =
                file(
                        "register.csv",
                        """
                        channel,title,narrative,requests
                        VISIT,路灯,路灯不亮,修好路灯
                        PIGEON,路灯,路灯不亮,修好路灯
                        """);

        Program.Ended done = Program.run(settings, "import", register.toString(), "--by", clerk);

        assertThat(done.out()).as(done.err()).hasSize(2);
        assertThat(done.out().getFirst()).startsWith("3\tchannel\t");
        assertThat(JsonMapper.shared().readTree(done.out().getLast()))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree("{\"lines\":2,\"filed\":1,\"before\":0,\"bad\":1}"));
        assertThat(done.status()).isEqualTo(1);
    }

    @Test
    void divisionsSayWhatTheyChanged() throws Exception {
        Path good =
                file(
                        "good.csv",
                        """
                        code,name,parent,level
                        88,试验省,,province
                        8801,试验市,88,city
                        """);

        Program.Ended loaded = Program.run(settings, "divisions", good.toString());

        assertThat(loaded.status()).as(loaded.err()).isZero();
        assertThat(loaded.out())
                .containsExactly("{\"added\":2,\"renamed\":0,\"moved\":0,\"unchanged\":0}");
    }

    @Test
    void keysAndErasureGoOnWithWhatIsOrderedAndAskWhoOrders() throws Exception {
        Program.Ended rotation = Program.run(settings, "keys", "rotate");
        assertThat(rotation.status()).as(rotation.err()).isZero();
        assertThat(rotation.out())
                .containsExactly("{\"step\":\"CARRIED_ON\",\"state\":\"NONE\",\"wrapped\":0}");

        Program.Ended due = Program.run(settings, "erase", "--dry-run", "--until", "2020-12-31");
        assertThat(due.status()).as(due.err()).isZero();
        assertThat(due.out()).containsExactly("{\"until\":\"2020-12-31\",\"due\":0}");

        refuses(settings, "do not belong together", "keys", "rotate", "--by", "nobody");
        refuses(settings, "no member of staff nobody", "operators", "--left", "nobody");
    }

    @Test
    void whatIsNotThereIsRefusedBeforeAnythingStarts() throws Exception {
        Map<String, String> nowhere = Map.of("HUIYIN_DATA", "/proc/none");
        refuses(nowhere, "/no/such.csv is not there", "divisions", "/no/such.csv");
        refuses(nowhere, "/no/such.csv is not there", "import", "/no/such.csv", "--by", "x");
        refuses(nowhere, "/no/such.jsonl is not there", "import", "--replay", "/no/such.jsonl");
        refuses(nowhere, "/no/such.doc is none of CSV", "import", "/no/such.doc", "--by", "x");
    }

    /** One message, nothing on standard output, the exit status of a wrong use. */
    private static void refuses(Map<String, String> settings, String message, String... command)
            throws IOException, InterruptedException {
        Program.Ended ended = Program.run(settings, command);
        assertThat(ended.err()).contains(message);
        assertThat(ended.err().strip().lines()).hasSize(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.status()).isEqualTo(2);
    }

    private static Path file(String name, String content) throws IOException {
        Path folder = Files.createDirectories(TestDatabase.folder("given"));
        return Files.writeString(folder.resolve(name), content);
    }
}
