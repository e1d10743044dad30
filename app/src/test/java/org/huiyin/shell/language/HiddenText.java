package org.huiyin.shell.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** Finds text for people where none may stand: in templates, and in Java's string literals. */
final class HiddenText {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern KEYS = Pattern.compile("<kbd>[^<]*</kbd>");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<text>\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)++')"
                            + "|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/",
                    Pattern.DOTALL);
    private static final Set<String> READ_ALOUD =
            Set.of("title", "alt", "placeholder", "aria-label", "summary");

    private HiddenText() {}

    /**
     * Texts and spoken attributes in a template that no expression replaces; the names of keys
     * ({@code kbd}) are the same in every language.
     */
    static List<String> inTemplate(String template) {
        var found = new ArrayList<String>();
        try {
            new MarkupParser(ParseConfiguration.htmlConfiguration())
                    .parse(KEYS.matcher(template).replaceAll(""), new Collector(found));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
        return found;
    }

    /** Chinese string literals in Java; comments may cite the law. */
    static List<String> inJava(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(token -> token.group())
                .filter(token -> token.startsWith("\"") || token.startsWith("'"))
                .filter(token -> HAN.matcher(token).find())
                .toList();
    }

    private static final class Collector extends AbstractMarkupHandler {

        private final List<String> found;

        Collector(List<String> found) {
            this.found = found;
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            note(new String(buffer, offset, length));
        }

        @Override
        public void handleAttribute(
                char[] buffer,
                int nameOffset,
                int nameLength,
                int nameLine,
                int nameColumn,
                int operatorOffset,
                int operatorLength,
                int operatorLine,
                int operatorColumn,
                int contentOffset,
                int contentLength,
                int outerOffset,
                int outerLength,
                int valueLine,
                int valueColumn) {
            String name = new String(buffer, nameOffset, nameLength);
            if (READ_ALOUD.contains(name)) {
                note(new String(buffer, contentOffset, contentLength));
            }
        }

        private void note(String text) {
            if (LETTERS.matcher(text).find()) {
                found.add(text.strip());
            }
        }
    }
}
