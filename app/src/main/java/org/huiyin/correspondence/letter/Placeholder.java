package org.huiyin.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;

/**
 * A name that a template may use.
 *
 * @param name as it stands between the braces
 * @param where within which list it is known; empty for anywhere
 */
public record Placeholder(String name, String where) {

    private static final String ANYWHERE = "";

    /** All that templates of this kind may name, in the order of their names and lists. */
    public static List<Placeholder> of(LetterKind kind) {
        var anywhere = new TreeSet<>(Schema.COMMON);
        kind.fields().stream().map(LetterField::placeholder).forEach(anywhere::add);
        List<Placeholder> all = new ArrayList<>();
        anywhere.forEach(name -> all.add(new Placeholder(name, ANYWHERE)));
        if (kind.hasRequests()) {
            Schema.OF_REQUEST.stream()
                    .sorted()
                    .forEach(name -> all.add(new Placeholder(name, Schema.REQUESTS)));
            Schema.OF_PROMISE.stream()
                    .sorted()
                    .forEach(name -> all.add(new Placeholder(name, Schema.PROMISES)));
        }
        Schema.OF_REMEDY.stream()
                .sorted()
                .forEach(name -> all.add(new Placeholder(name, Schema.REMEDY)));
        return all;
    }

    /** As it stands in a template. */
    public String written() {
        return "{{" + name + "}}";
    }

    /** Key of what it stands for. */
    public String means() {
        return "correspondence.letter.field."
                + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Key of where it is known. */
    public String place() {
        return "correspondence.letters.where." + (where.isEmpty() ? "everywhere" : where);
    }
}
