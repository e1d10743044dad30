package org.huiyin.correspondence.letter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes a template's nodes with a letter's data. */
final class Filling {

    private final Markup out;
    private final Tongue tongue;
    private final Deque<Facts> facts = new ArrayDeque<>();
    private final Set<String> missing = new TreeSet<>();
    private String element = Vocabulary.BODY;

    Filling(Markup out, Facts facts, Tongue tongue) {
        this.out = out;
        this.tongue = tongue;
        this.facts.push(facts);
    }

    /** The placeholders that had no value, as the template names them. */
    Set<String> missing() {
        return missing;
    }

    void write(List<Node> nodes) {
        nodes.forEach(this::write);
    }

    private void write(Node node) {
        switch (node) {
            case Node.Words(var text) ->
                    out.words(text.replaceAll("\\s*\\n\\s*", tongue.lineEnd()));
            case Node.Slot(var name) -> out.words(paragraphs(value(name)));
            case Node.Tag tag -> tag(tag);
            case Node.Part part -> part(part);
        }
    }

    private void tag(Node.Tag tag) {
        if (tag.name().equals("br")) {
            out.lineBreak();
            return;
        }
        String outer = element;
        element = tag.name();
        out.open(tag.name(), attributes(tag));
        write(tag.children());
        out.close(tag.name());
        element = outer;
    }

    /**
     * Each paragraph of a value begins like the first, where a letter's paragraphs are indented.
     */
    private String paragraphs(String value) {
        boolean indented = element.equals("p") && !tongue.english();
        return indented ? value.replaceAll("\\R+", "\n\u3000\u3000") : value;
    }

    /** A heading of a table says what it heads, for those who hear the letter. */
    private static Map<String, String> attributes(Node.Tag tag) {
        if (!tag.name().equals("th") || tag.attributes().containsKey("scope")) {
            return tag.attributes();
        }
        Map<String, String> more = new LinkedHashMap<>(tag.attributes());
        more.put("scope", "row");
        return more;
    }

    private String value(String name) {
        return facts.stream()
                .filter(scope -> scope.values().containsKey(name))
                .findFirst()
                .map(scope -> scope.values().getOrDefault(name, ""))
                .orElseGet(() -> open(name));
    }

    private String open(String name) {
        missing.add(name);
        return tongue.say("correspondence.letter.left-open");
    }

    private void part(Node.Part part) {
        String name = part.name();
        List<Facts> entries =
                facts.stream()
                        .filter(scope -> scope.lists().containsKey(name))
                        .findFirst()
                        .map(scope -> scope.lists().getOrDefault(name, List.of()))
                        .orElseGet(() ->
                                facts.stream()
                                        .filter(s -> s.values().containsKey(name))
                                        .limit(1)
                                        .toList());
        for (Facts entry : entries) {
            facts.push(entry);
            write(part.children());
            facts.pop();
        }
    }
}
