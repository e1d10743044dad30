package org.huiyin.correspondence.letter;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Well-formed markup as it is written, and beside it the same words without markup. Every word is
 * escaped here and nowhere else.
 */
final class Markup {

    /**
     * Marks that nobody sees, as a soft hyphen or a byte order mark: no words are lost with them.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t]]");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    Markup open(String tag) {
        return open(tag, Map.of());
    }

    Markup open(String tag, String cssClass) {
        return open(tag, Map.of("class", cssClass));
    }

    Markup open(String tag, Map<String, String> attributes) {
        html.append('<').append(tag);
        new TreeMap<>(attributes)
                .forEach((name, value) ->
                        html.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(escaped(value))
                                .append('"'));
        html.append('>');
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        if (!tag.equals("span")) {
            text.append('\n');
        }
        return this;
    }

    Markup words(String words) {
        String[] lines = LINE_END.split(words, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            String seen = UNSEEN.matcher(lines[i]).replaceAll("");
            html.append(escaped(seen));
            text.append(seen);
        }
        return this;
    }

    Markup lineBreak() {
        html.append("<br/>");
        text.append('\n');
        return this;
    }

    /** One element that holds these words. */
    Markup element(String tag, String cssClass, String words) {
        return open(tag, cssClass).words(words).close(tag);
    }

    /** A picture, told by these words to those who cannot see it. */
    Markup picture(String cssClass, String address, String told) {
        html.append("<img class=\"")
                .append(escaped(cssClass))
                .append("\" src=\"")
                .append(escaped(address))
                .append("\" alt=\"")
                .append(escaped(told))
                .append("\"/>");
        return this;
    }

    String html() {
        return html.toString();
    }

    String text() {
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
