package org.huiyin.correspondence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a letter says beside its template's own words. Nothing else can get into a letter: the
 * code of a receipt has no place here.
 *
 * @param addressee as addressed, where the letter names one
 * @param values what the template of the kind may name
 * @param requests in their order
 * @param remedy against the letter as a whole
 */
public record LetterData(
        LetterHead head,
        Optional<String> addressee,
        Map<LetterField, LetterValue> values,
        List<LetterRequest> requests,
        Optional<LetterRemedy> remedy) {

    public LetterData {
        values = Map.copyOf(values);
        requests = List.copyOf(requests);
    }

    /** A letter that says nothing yet. */
    public static LetterData of(LetterHead head) {
        return new LetterData(head, Optional.empty(), Map.of(), List.of(), Optional.empty());
    }

    /** The same, addressed. */
    public LetterData to(String name) {
        return new LetterData(head, Optional.of(name), values, requests, remedy);
    }

    /** The same with these words. */
    public LetterData with(LetterField field, String words) {
        return with(field, new LetterValue.Words(words));
    }

    /** The same with this day. */
    public LetterData with(LetterField field, LocalDate day) {
        return with(field, new LetterValue.Day(day));
    }

    private LetterData with(LetterField field, LetterValue value) {
        if (field.isDay() != (value instanceof LetterValue.Day)) {
            throw new IllegalArgumentException(field + (field.isDay() ? " is a day" : " is words"));
        }
        var more = new EnumMap<LetterField, LetterValue>(LetterField.class);
        more.putAll(values);
        more.put(field, value);
        return new LetterData(head, addressee, more, requests, remedy);
    }

    /** The same about these requests. */
    public LetterData about(List<LetterRequest> asked) {
        return new LetterData(head, addressee, values, asked, remedy);
    }

    /** The same with this remedy. */
    public LetterData with(LetterRemedy against) {
        return new LetterData(head, addressee, values, requests, Optional.of(against));
    }
}
