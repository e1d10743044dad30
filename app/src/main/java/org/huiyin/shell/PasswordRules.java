package org.huiyin.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new password must be (OWASP ASVS 5, 6.2): long and not a common one; nothing else. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** What is wrong with a new password, about this field; nothing when it will do. */
    public static FieldErrors errors(String field, String current, String fresh) {
        int length = fresh.codePointCount(0, fresh.length());
        if (length < SHORTEST) {
            return wrong(field, "short", SHORTEST);
        }
        if (length > LONGEST) {
            return wrong(field, "long", LONGEST);
        }
        if (fresh.equals(current)) {
            return wrong(field, "same");
        }
        return COMMON.contains(fresh.toLowerCase(Locale.ROOT))
                ? wrong(field, "common")
                : FieldErrors.none();
    }

    private static FieldErrors wrong(String field, String rule, Object... args) {
        return FieldErrors.of(FieldError.of(field, "shell.account.password." + rule, args));
    }

    private static Set<String> common() {
        try (InputStream list =
                Objects.requireNonNull(
                        PasswordRules.class.getResourceAsStream("/shell/common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
