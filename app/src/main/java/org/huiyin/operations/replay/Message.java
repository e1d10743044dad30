package org.huiyin.operations.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.huiyin.shell.LegalTime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message that was sent to an office, and what the office replied. */
record Message(String subject, String message, Instant sentAt, String reply, Instant repliedAt) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss");

    /**
     * Reads one line.
     *
     * @throws Replay.LineMalformed when a part is missing or a time is not understood
     */
    static Message parse(long number, String line) {
        JsonNode json = json(number, line);
        return new Message(
                text(number, json, "subject"),
                text(number, json, "message"),
                time(number, json, "sentAt"),
                text(number, json, "reply"),
                time(number, json, "repliedAt"));
    }

    LocalDate sentOn() {
        return LocalDate.ofInstant(sentAt, LegalTime.ZONE);
    }

    LocalDate repliedOn() {
        return LocalDate.ofInstant(repliedAt, LegalTime.ZONE);
    }

    private static JsonNode json(long number, String line) {
        try {
            return JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new Replay.LineMalformed(number, "JSON");
        }
    }

    private static String text(long number, JsonNode json, String name) {
        String text = json.path(name).asString("").strip();
        if (text.isEmpty()) {
            throw new Replay.LineMalformed(number, name);
        }
        return text;
    }

    /** As {@code 2019/4/25 9:32:09}, or in milliseconds of the epoch. */
    private static Instant time(long number, JsonNode json, String name) {
        String text = text(number, json, name);
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochMilli(Long.parseLong(text))
                    : LocalDateTime.parse(text, TIME).atZone(LegalTime.ZONE).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            throw new Replay.LineMalformed(number, name);
        }
    }
}
