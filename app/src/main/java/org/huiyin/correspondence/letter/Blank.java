package org.huiyin.correspondence.letter;

/** What does not count when two texts are compared: white space and marks that nobody sees. */
final class Blank {

    private Blank() {}

    static String without(String text) {
        var rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isBlank(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
