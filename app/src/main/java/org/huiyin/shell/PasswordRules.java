package org.huiyin.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new password must be (OWASP ASVS 5, 6.2): long, not a common one, and long still without
 * the words that everybody knows of its owner; nothing else.
 */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Set<String> COMMON = lines("common-passwords.txt");
    private static final Set<String> OURS = lines("words-of-ours.txt");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PasswordRules() {}

    /**
     * What is wrong with a new password, about this field; nothing when it will do.
     *
     * @param known words that others know of its owner: login, name, office
     */
    public static FieldErrors errors(
            String field, String current, String fresh, Collection<String> known) {
        if (length(fresh) < SHORTEST) {
            return wrong(field, "short", SHORTEST);
        }
        if (length(fresh) > LONGEST) {
            return wrong(field, "long", LONGEST);
        }
        if (fresh.equals(current)) {
            return wrong(field, "same");
        }
        String small = fresh.toLowerCase(Locale.ROOT);
        String rest = without(known, small);
        if (COMMON.contains(small) || COMMON.contains(rest)) {
            return wrong(field, "common");
        }
        return length(rest) < SHORTEST ? wrong(field, "known", SHORTEST) : FieldErrors.none();
    }

    /** The password less the words, the longest first, whole or in their parts. */
    private static String without(Collection<String> known, String password) {
        return Stream.concat(known.stream(), OURS.stream())
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(GAPS.split(word))))
                .filter(PasswordRules::counts)
                .distinct()
                .sorted(Comparator.comparingInt(PasswordRules::length).reversed())
                .reduce(password, (rest, word) -> rest.replace(word, ""));
    }

    /** Short words stand in every other sentence; in Chinese two letters are a name. */
    private static boolean counts(String word) {
        return length(word) >= (word.codePoints().allMatch(letter -> letter < 0x2e80) ? 4 : 2);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static FieldErrors wrong(String field, String rule, Object... args) {
        return FieldErrors.of(FieldError.of(field, "shell.account.password." + rule, args));
    }

    private static Set<String> lines(String file) {
        try (InputStream list =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/shell/" + file))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
