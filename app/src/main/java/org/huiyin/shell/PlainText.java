package org.huiyin.shell;

/**
 * Text that people can have typed: whole Unicode characters, no control characters but tab and line
 * ends. Anything else could not be stored, or would say something else to another program.
 */
public final class PlainText {

    private PlainText() {}

    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isForbidden);
    }

    private static boolean isForbidden(int c) {
        boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean lineOrTab = c == '\n' || c == '\r' || c == '\t';
        return unpaired || (Character.isISOControl(c) && !lineOrTab);
    }
}
