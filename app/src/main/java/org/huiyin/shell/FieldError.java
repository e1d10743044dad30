package org.huiyin.shell;

/**
 * One thing wrong with what was sent.
 *
 * @param field a JSON pointer as {@code /requests/0/text} for a body, else the name of the form
 *     field, header, parameter or path variable
 * @param reason what is wrong and how to mend it
 */
public record FieldError(String field, Text reason) {

    /** An error whose reason is the message under the key. */
    public static FieldError of(String field, String key, Object... args) {
        return new FieldError(field, Text.of(key, args));
    }
}
