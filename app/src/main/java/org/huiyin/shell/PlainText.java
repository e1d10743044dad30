package org.huiyin.shell;

/**
 * Text that people can have typed: whole Unicode characters, no control characters but tab and line
 * ends. Anything else could not be stored, or would say something else to another program.
 */
public final class PlainText {

    private PlainText() {}

    public static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (isForbidden(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean isForbidden(int c) {
        boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean lineOrTab = c == '\n' || c == '\r' || c == '\t';
        return unpaired || (Character.isISOControl(c) && !lineOrTab);
    }
}
