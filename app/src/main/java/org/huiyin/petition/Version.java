package org.huiyin.petition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.shell.Problem;
import org.jspecify.annotations.Nullable;

/** The version of a petition: {@code ETag} tells it, {@code If-Match} says which was read. */
public final class Version {

    /** What a petition is when it has been filed. */
    public static final int FIRST = 1;

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Version() {}

    /** A version as the header {@code ETag} says it. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version in a tag.
     *
     * @param field where it came from
     * @return empty without a tag
     * @throws Problem 400 when it is no tag of ours
     */
    public static Optional<Integer> of(@Nullable String tag, String field) {
        if (tag == null) {
            return Optional.empty();
        }
        Matcher known = TAG.matcher(tag.strip());
        if (!known.matches()) {
            throw Problem.invalid(field, "shell.field.form");
        }
        return Optional.of(Integer.valueOf(known.group(1)));
    }
}
