package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.Author;
import org.huiyin.office.DemoOffices;
import org.huiyin.operations.replay.Replay;
import org.huiyin.operations.replay.Replayed;
import org.huiyin.petition.Rebuild;
import org.huiyin.shell.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 800 real messages and their replies go through the acts that people use, and are judged right.
 */
@HuiyinTest
@DirtiesContext
class ReplayTest {

    private static final Path SHARED =
            Path.of(System.getProperty("shared.folder", "../../shared"), "data");
    private static final Path MESSAGES = SHARED.resolve("messages/replied.jsonl");

    @Autowired private Replay replay;
    @Autowired private Installation installation;
    @Autowired private DemoOffices offices;
    @Autowired private Rebuild rebuild;

    @Test
    void allGoThroughAndTheClocksJudgeThemAsASecondCountDoes() throws IOException {
        assumeThat(MESSAGES).as("the shared messages are not here").exists();
        assertThatThrownBy(() -> replay.play(Stream.of(), _ -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("demo");
        installation.markDemo();
        assertThat(offices.create(new Author("test", LocalDate.of(2018, 1, 1)))).isNotEmpty();

        Replayed replayed;
        try (Stream<String> lines = Files.lines(MESSAGES)) {
            replayed = replay.play(lines, _ -> {});
        }

        System.out.println(JsonMapper.shared().writeValueAsString(replayed));
        assertThat(replayed).isEqualTo(countedAgain());
        assertThat(rebuild.check().sound()).isTrue();
    }

    /**
     * A second computation that shares nothing with the first: plain days and the raw calendars.
     */
    private static Replayed countedAgain() throws IOException {
        Map<LocalDate, Boolean> announced = announced();
        int[] counts = new int[4];
        for (String line : Files.readAllLines(MESSAGES)) {
            JsonNode message = JsonMapper.shared().readTree(line);
            LocalDate sent = day(message.path("sentAt").asString());
            LocalDate replied = day(message.path("repliedAt").asString());
            boolean in60 = !replied.isAfter(last(sent.plusDays(60), announced));
            counts[0]++;
            counts[1] += replied.isAfter(last(sent.plusDays(15), announced)) ? 0 : 1;
            counts[2] += in60 ? 1 : 0;
            counts[3] += in60 ? 0 : 1;
        }
        return new Replayed(counts[0], counts[1], counts[2], counts[3]);
    }

    private static LocalDate last(LocalDate day, Map<LocalDate, Boolean> announced) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return announced.getOrDefault(day, weekend) ? last(day.plusDays(1), announced) : day;
    }

    private static LocalDate day(String time) {
        if (!time.contains("/")) {
            return LocalDate.ofInstant(
                    Instant.ofEpochMilli(Long.parseLong(time)), ZoneId.of("Asia/Shanghai"));
        }
        String[] parts = time.split(" ", -1)[0].split("/", -1);
        return LocalDate.of(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** For each day that was announced: whether it is off. */
    private static Map<LocalDate, Boolean> announced() throws IOException {
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (int year = 2010; year <= 2026; year++) {
            Path file = SHARED.resolve("holidays/" + year + ".json");
            for (JsonNode day : JsonMapper.shared().readTree(Files.readString(file)).path("days")) {
                days.put(
                        LocalDate.parse(day.path("date").asString()),
                        day.path("isOffDay").asBoolean());
            }
        }
        return days;
    }
}
