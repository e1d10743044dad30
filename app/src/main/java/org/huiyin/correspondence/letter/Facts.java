package org.huiyin.correspondence.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterPromise;
import org.huiyin.correspondence.LetterRemedy;
import org.huiyin.correspondence.LetterRequest;
import org.huiyin.correspondence.LetterValue;

/**
 * A letter's data under the names by which templates know it.
 *
 * @param values never blank
 * @param lists one entry after the other
 */
record Facts(Map<String, String> values, Map<String, List<Facts>> lists) {

    private static final Facts NOTHING = new Facts(Map.of(), Map.of());

    static Facts of(LetterData data, Tongue tongue) {
        var head = data.head();
        Map<String, String> values = new HashMap<>();
        values.put("petitionNumber", head.petition().toString());
        values.put("letterNumber", head.letterNumber());
        values.put("date", tongue.day(head.date()));
        values.put("office", head.officeName());
        values.put("addressee", data.addressee().orElse(""));
        data.values()
                .forEach((field, value) -> values.put(field.placeholder(), told(value, tongue)));
        return new Facts(
                known(values),
                Map.of(
                        Schema.REQUESTS,
                        data.requests().stream().map(one -> request(one, tongue)).toList(),
                        Schema.REMEDY,
                        remedy(data.remedy(), tongue),
                        Schema.REGULATIONS,
                        head.citesLaw() ? List.of(NOTHING) : List.of()));
    }

    private static String told(LetterValue value, Tongue tongue) {
        return switch (value) {
            case LetterValue.Words(var text) -> text.strip();
            case LetterValue.Day(var day) -> tongue.day(day);
        };
    }

    private static Facts request(LetterRequest request, Tongue tongue) {
        Map<String, String> values = new HashMap<>();
        values.put("position", tongue.position(request.number()));
        values.put("request", request.text().strip());
        request.answer()
                .ifPresent(answer -> {
                    values.put("finding", answer.finding().strip());
                    values.put("factsFound", answer.facts().strip());
                    values.put("law", answer.legalBasis().strip());
                });
        Optional<LetterRemedy> own = request.answer().flatMap(LetterRequest.Answer::remedy);
        List<Facts> promises =
                request.answer().stream()
                        .flatMap(answer -> answer.promises().stream())
                        .map(promise -> promise(promise, tongue))
                        .toList();
        return new Facts(
                known(values),
                Map.of(Schema.REMEDY, remedy(own, tongue), Schema.PROMISES, promises));
    }

    private static Facts promise(LetterPromise promise, Tongue tongue) {
        Map<String, String> values = new HashMap<>();
        values.put("promiseOffice", promise.office());
        values.put("promiseLastDay", tongue.day(promise.lastDay()));
        promise.text().ifPresent(text -> values.put("promiseText", text.strip()));
        return new Facts(known(values), Map.of());
    }

    private static List<Facts> remedy(Optional<LetterRemedy> remedy, Tongue tongue) {
        return remedy.map(against -> remedy(against, tongue)).stream().toList();
    }

    private static Facts remedy(LetterRemedy remedy, Tongue tongue) {
        Map<String, String> values = new HashMap<>();
        values.put("remedyOffice", remedy.office());
        values.put("remedyDays", String.valueOf(remedy.days()));
        remedy.lastDay().ifPresent(day -> values.put("remedyLastDay", tongue.day(day)));
        return new Facts(known(values), Map.of());
    }

    private static Map<String, String> known(Map<String, String> values) {
        values.values().removeIf(String::isBlank);
        return Map.copyOf(values);
    }
}
