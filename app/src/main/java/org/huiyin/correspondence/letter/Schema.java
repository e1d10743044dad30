package org.huiyin.correspondence.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;

/**
 * What a template may name.
 *
 * @param values the names of values
 * @param lists the names of lists, with what may be named for each entry beside the values outside
 */
record Schema(Set<String> values, Map<String, Schema> lists) {

    static final String REQUESTS = "requests";
    static final String REMEDY = "remedy";
    static final String PROMISES = "promises";

    /** Holds what is said only where the letter may cite the Regulations. */
    static final String REGULATIONS = "regulations";

    /** Known in every letter. */
    static final Set<String> COMMON =
            Set.of("petitionNumber", "letterNumber", "date", "office", "addressee");

    static final Set<String> OF_REQUEST =
            Set.of("position", "request", "finding", "factsFound", "law");
    static final Set<String> OF_REMEDY = Set.of("remedyOffice", "remedyDays", "remedyLastDay");

    static final Set<String> OF_PROMISE = Set.of("promiseOffice", "promiseLastDay", "promiseText");

    static Schema of(LetterKind kind) {
        Set<String> values = new HashSet<>(COMMON);
        kind.fields().stream().map(LetterField::placeholder).forEach(values::add);
        Schema remedy = new Schema(OF_REMEDY, Map.of());
        Schema promise = new Schema(OF_PROMISE, Map.of());
        Map<String, Schema> lists = new HashMap<>();
        lists.put(REMEDY, remedy);
        lists.put(REGULATIONS, new Schema(Set.of(), Map.of()));
        if (kind.hasRequests()) {
            lists.put(REQUESTS, new Schema(OF_REQUEST, Map.of(REMEDY, remedy, PROMISES, promise)));
        }
        return new Schema(values, lists);
    }
}
