package org.huiyin.correspondence.letter;

import static org.huiyin.correspondence.letter.TemplateFault.Reason.NOT_CLOSED;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.NOT_HERE;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.NOT_OPEN;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_ATTRIBUTE;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_ELEMENT;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_PLACEHOLDER;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_SECTION;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.correspondence.letter.TemplateFault.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Grows the tree of a template, token by token. Elements and sections lie on one stack, so that a
 * section always holds whole elements.
 */
final class Tree {

    private final List<TemplateFault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Schema> schemas = new ArrayDeque<>();

    /** What is open: an element or, with {@code part}, a section. */
    private record Open(
            int line,
            String name,
            boolean part,
            boolean scope,
            Map<String, String> attributes,
            List<Node> children) {

        Node closed() {
            return part
                    ? new Node.Part(name, List.copyOf(children))
                    : new Node.Tag(name, Map.copyOf(attributes), List.copyOf(children));
        }

        String shown() {
            return part ? "{{#" + name + "}}" : "<" + name + ">";
        }
    }

    Tree(Schema schema) {
        schemas.push(schema);
        open.push(new Open(1, Vocabulary.BODY, false, false, Map.of(), new ArrayList<>()));
    }

    void fault(int line, Reason reason, String what) {
        faults.add(new TemplateFault(line, reason, what));
    }

    int faults() {
        return faults.size();
    }

    void words(int line, String words) {
        if (words.isBlank() && !Vocabulary.mayHoldWords(element())) {
            return; // the line ends between blocks
        }
        mayHoldWords(line, words.strip());
        add(new Node.Words(words));
    }

    void slot(int line, String name) {
        String shown = "{{" + name + "}}";
        mayHoldWords(line, shown);
        if (schemas.stream().noneMatch(schema -> schema.values().contains(name))) {
            fault(line, UNKNOWN_PLACEHOLDER, shown);
        }
        add(new Node.Slot(name));
    }

    private void mayHoldWords(int line, String shown) {
        if (!Vocabulary.mayHoldWords(element())) {
            fault(line, NOT_HERE, shown);
        }
    }

    void openPart(int line, String name) {
        @Nullable Schema list =
                schemas.stream()
                        .filter(schema -> schema.lists().containsKey(name))
                        .findFirst()
                        .map(schema -> schema.lists().get(name))
                        .orElse(null);
        if (list == null && schemas.stream().noneMatch(s -> s.values().contains(name))) {
            fault(line, UNKNOWN_SECTION, "{{#" + name + "}}");
        }
        if (list != null) {
            schemas.push(list);
        }
        open.push(new Open(line, name, true, list != null, Map.of(), new ArrayList<>()));
    }

    void closePart(int line, String name) {
        close(line, name, true, "{{/" + name + "}}");
    }

    void openTag(int line, String name) {
        String shown = "<" + name + ">";
        if (!Vocabulary.isElement(name)) {
            fault(line, UNKNOWN_ELEMENT, shown);
        } else if (!Vocabulary.mayHold(element(), name)) {
            fault(line, NOT_HERE, shown);
        }
        open.push(new Open(line, name, false, false, new LinkedHashMap<>(), new ArrayList<>()));
    }

    /** Of the element just opened. */
    void attribute(int line, String name, String value) {
        Open tag = top();
        if (!Vocabulary.isAttribute(tag.name(), name, value)
                || tag.attributes().put(name, value) != null) {
            fault(line, UNKNOWN_ATTRIBUTE, name + "=\"" + value + "\"");
        }
    }

    void closeTag(int line, String name) {
        close(line, name, false, "</" + name + ">");
    }

    private void close(int line, String name, boolean part, String shown) {
        Open last = top();
        if (open.size() == 1 || last.part() != part || !last.name().equals(name)) {
            fault(line, NOT_OPEN, shown);
            return;
        }
        open.pop();
        if (last.scope()) {
            schemas.pop();
        }
        add(last.closed());
    }

    private void add(Node node) {
        top().children().add(node);
    }

    private Open top() {
        return open.element();
    }

    /** The element that what comes next stands in. */
    private String element() {
        return open.stream().filter(one -> !one.part()).findFirst().orElseThrow().name();
    }

    Template done() {
        List<Node> nodes = open.getLast().children();
        open.stream()
                .limit(open.size() - 1L)
                .forEach(left -> fault(left.line(), NOT_CLOSED, left.shown()));
        return new Template(nodes, faults);
    }
}
