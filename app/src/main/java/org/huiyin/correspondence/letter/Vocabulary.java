package org.huiyin.correspondence.letter;

import java.util.Map;
import java.util.Set;

/** What a letter's markup is made of, and what may stand in what. */
final class Vocabulary {

    /** Where blocks stand: the letter itself, and {@code div}. */
    static final String BODY = "";

    private static final Set<String> BLOCKS = Set.of("p", "h2", "div", "table");
    private static final Set<String> INLINE = Set.of("span", "br");
    private static final Map<String, Set<String>> CONTENT =
            Map.of(
                    BODY,
                    BLOCKS,
                    "div",
                    BLOCKS,
                    "table",
                    Set.of("tr"),
                    "tr",
                    Set.of("th", "td"),
                    "p",
                    INLINE,
                    "h2",
                    INLINE,
                    "span",
                    INLINE,
                    "th",
                    INLINE,
                    "td",
                    INLINE);
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "class",
                    Set.of("plain", "quiet", "strong", "right", "centre", "keep", "wide"),
                    "scope",
                    Set.of("row", "col"));

    private Vocabulary() {}

    static boolean isElement(String name) {
        return name.equals("br") || (!name.isEmpty() && CONTENT.containsKey(name));
    }

    static boolean isEmpty(String element) {
        return element.equals("br");
    }

    static boolean mayHold(String element, String child) {
        return CONTENT.getOrDefault(element, Set.of()).contains(child);
    }

    static boolean mayHoldWords(String element) {
        return mayHold(element, "br");
    }

    static boolean isAttribute(String element, String name, String value) {
        boolean known = ATTRIBUTES.getOrDefault(name, Set.of()).contains(value);
        return known && (!name.equals("scope") || element.equals("th"));
    }
}
