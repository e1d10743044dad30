package org.huiyin.correspondence.letter;

import static org.huiyin.correspondence.letter.TemplateFault.Reason.LENGTH;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.MALFORMED;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.correspondence.LetterKind;

/**
 * Reads a template: elements of the allow-list, words, {@code {{placeholders}}} and {@code
 * {{#sections}} … {{/sections}}}. There are no expressions, and a placeholder stands among words
 * only, never inside a tag; anything else is a fault.
 */
final class TemplateReader {

    /** More than any letter needs; in characters. */
    static final int LONGEST = 20_000;

    private static final int MOST_FAULTS = 10;
    private static final int QUOTED = 40;
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\{\\{(?<mark>[#/]?)(?<slot>[a-zA-Z]+)\\}\\}"
                            + "|<(?<end>/?)(?<tag>[a-z][a-z0-9]*)"
                            + "(?<attributes>(?: [a-z]+=\"[a-z]*\")*) ?(?<void>/?)>"
                            + "|&(?<entity>amp|lt|gt|quot|nbsp);"
                            + "|(?<words>[^<>&{}]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([a-z]*)\"");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0");

    private final String source;
    private final Tree tree;
    private int line = 1;

    private TemplateReader(String source, Schema schema) {
        this.source = source;
        this.tree = new Tree(schema);
    }

    static Template read(String source, LetterKind kind) {
        return new TemplateReader(source.replace("\r\n", "\n"), Schema.of(kind)).all();
    }

    private Template all() {
        if (source.isBlank() || source.length() > LONGEST) {
            tree.fault(1, LENGTH, String.valueOf(source.length()));
            return tree.done();
        }
        Matcher token = TOKEN.matcher(source);
        int at = 0;
        while (at < source.length() && tree.faults() < MOST_FAULTS) {
            token.region(at, source.length());
            if (token.lookingAt()) {
                take(token);
                at = token.end();
            } else {
                at = skipLine(at);
            }
        }
        return tree.done();
    }

    /** One fault for a line that cannot be read, not one for each of its characters. */
    private int skipLine(int at) {
        int end = source.indexOf('\n', at);
        String rest = source.substring(at, end < 0 ? source.length() : end);
        tree.fault(line, MALFORMED, rest.length() > QUOTED ? rest.substring(0, QUOTED) : rest);
        line++;
        return end < 0 ? source.length() : end + 1;
    }

    private void take(Matcher token) {
        if (token.group("slot") != null) {
            slot(token.group("mark"), token.group("slot"));
        } else if (token.group("tag") != null) {
            tag(token);
        } else if (token.group("entity") != null) {
            tree.words(line, ENTITIES.getOrDefault(token.group("entity"), ""));
        } else {
            words(token.group("words"));
        }
    }

    private void words(String words) {
        String before = words.substring(0, words.length() - words.stripLeading().length());
        tree.words(line + lineEnds(before), words);
        line += lineEnds(words);
    }

    private static int lineEnds(String words) {
        return (int) words.chars().filter(c -> c == '\n').count();
    }

    private void slot(String mark, String name) {
        switch (mark) {
            case "#" -> tree.openPart(line, name);
            case "/" -> tree.closePart(line, name);
            default -> tree.slot(line, name);
        }
    }

    private void tag(Matcher token) {
        String name = token.group("tag");
        if (!token.group("end").isEmpty()) {
            tree.closeTag(line, name);
            return;
        }
        tree.openTag(line, name);
        Matcher attribute = ATTRIBUTE.matcher(token.group("attributes"));
        while (attribute.find()) {
            tree.attribute(line, attribute.group(1), attribute.group(2));
        }
        if (!token.group("void").isEmpty() || Vocabulary.isEmpty(name)) {
            tree.closeTag(line, name);
        }
    }
}
