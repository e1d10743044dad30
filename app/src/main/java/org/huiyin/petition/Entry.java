package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.PetitionEvent;

/**
 * One entry of a petition's stream, as one reader may see it.
 *
 * @param sequence from 1
 * @param type the event's name, as {@code opinion-served}
 * @param on its legal day
 * @param recordedAt the moment it was written
 * @param by who did it
 * @param facts what it says beside words, by name: codes of offices, opaque ids, days, numbers
 * @param words what people wrote, by name, in the clear; without what was erased
 * @param event the event itself, for sentences about it; empty, with no facts and words, where this
 *     reader may see only that it happened
 */
public record Entry(
        int sequence,
        String type,
        LocalDate on,
        Instant recordedAt,
        By by,
        Map<String, Object> facts,
        List<Said> words,
        @JsonIgnore Optional<PetitionEvent> event) {

    public Entry {
        facts = Map.copyOf(facts);
        words = List.copyOf(words);
    }

    /**
     * Who did it, in public words.
     *
     * @param as {@code staff}, {@code petitioner}, {@code agent} (whoever speaks for the petitioner
     *     with a code of their own) or {@code program}
     * @param office code of the office acted for
     * @param officeName its name today
     * @param staff opaque id
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record By(
            String as,
            Optional<String> office,
            Optional<String> officeName,
            Optional<String> staff) {}

    /**
     * Words in an entry.
     *
     * @param name what they are, as {@code narrative}, {@code reason}, {@code request}
     * @param request the number of the request they are about; empty where it is about all
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Said(String name, Optional<Integer> request, String text) {}
}
