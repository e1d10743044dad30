package org.huiyin.operations.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.huiyin.shell.LegalTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message that was sent to an office, and what the office replied. */
record Message(String subject, String message, Instant sentAt, String reply, Instant repliedAt) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss");

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException when a part is missing or a time is not understood
     */
    static Message parse(String line) {
        JsonNode json = JsonMapper.shared().readTree(line);
        return new Message(
                text(json, "subject"),
                text(json, "message"),
                time(text(json, "sentAt")),
                text(json, "reply"),
                time(text(json, "repliedAt")));
    }

    LocalDate sentOn() {
        return LocalDate.ofInstant(sentAt, LegalTime.ZONE);
    }

    LocalDate repliedOn() {
        return LocalDate.ofInstant(repliedAt, LegalTime.ZONE);
    }

    private static String text(JsonNode json, String name) {
        String text = json.path(name).asString("").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    /** As {@code 2019/4/25 9:32:09}, or in milliseconds of the epoch. */
    private static Instant time(String text) {
        return text.chars().allMatch(Character::isDigit)
                ? Instant.ofEpochMilli(Long.parseLong(text))
                : LocalDateTime.parse(text, TIME).atZone(LegalTime.ZONE).toInstant();
    }
}
