package org.huiyin.correspondence.letter;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** Known in every letter. */
    static final Set<String> COMMON =
            Set.of("petitionNumber", "letterNumber", "date", "office", "addressee");

    static final Set<String> OF_REQUEST =
            Set.of("position", "request", "finding", "factsFound", "law");
    static final Set<String> OF_REMEDY = Set.of("remedyOffice", "remedyLastDay");

    static Schema of(LetterKind kind) {
        Set<String> values = new HashSet<>(COMMON);
        kind.fields().stream().map(LetterField::placeholder).forEach(values::add);
        Schema remedy = new Schema(OF_REMEDY, Map.of());
        if (!kind.hasRequests()) {
            return new Schema(values, Map.of(REMEDY, remedy));
        }
        Schema request = new Schema(OF_REQUEST, Map.of(REMEDY, remedy));
        return new Schema(values, Map.of(REMEDY, remedy, REQUESTS, request));
    }

    /** All names, in order, for people to read. */
    static Set<String> names(LetterKind kind) {
        var names = new TreeSet<String>(COMMON);
        kind.fields().stream().map(LetterField::placeholder).forEach(names::add);
        return names;
    }
}
