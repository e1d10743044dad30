package org.huiyin.office.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.office.Tokens.NewToken;
import org.huiyin.procedure.ActNames;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.shell.TokenScope;
import org.huiyin.shell.TokenUse;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to make a token.
 *
 * @param acts names of acts with gaps between; blank for all
 * @param days how long it lasts
 */
record TokenForm(
        String label, @Nullable Set<TokenScope> scopes, String acts, @Nullable Integer days) {

    static final TokenForm EMPTY = new TokenForm("", Set.of(TokenScope.READ), "", 90);

    private static final List<Integer> LASTING = List.of(7, 30, 90, 365);
    private static final int LONGEST_LABEL = 60;

    TokenForm {
        label = Typed.text(label);
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
        acts = Typed.text(acts);
        days = days == null ? 90 : days;
    }

    FieldErrors errors() {
        FieldErrors errors = FieldErrors.none();
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            errors = errors.and(FieldError.of("label", "office.token.label.missing"));
        }
        if (chosen().isEmpty()) {
            errors = errors.and(FieldError.of("scopes", "office.token.scopes.missing"));
        }
        for (String act : names()) {
            if (ActNames.type(act).isEmpty()) {
                errors = errors.and(FieldError.of("acts", "office.token.acts.unknown", act));
            }
        }
        if (days == null || !LASTING.contains(days)) {
            errors = errors.and(FieldError.of("days", "office.token.days.missing"));
        }
        return errors;
    }

    NewToken token(Instant now) {
        return new NewToken(
                label,
                new TokenUse(chosen(), names()),
                now.plus(Duration.ofDays(days == null ? 0 : days)));
    }

    private Set<TokenScope> chosen() {
        return scopes == null ? Set.of() : scopes;
    }

    private Set<String> names() {
        return Arrays.stream(acts.split("[\\s,\uff0c\u3001]+", -1))
                .filter(act -> !act.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The names of the scopes that are ticked. */
    List<String> ticked() {
        return chosen().stream().map(TokenScope::name).toList();
    }

    static List<Option> scopes(Page page) {
        return Arrays.stream(TokenScope.values())
                .map(one -> Option.of(one.name(), page.word("office.token.scope", one)))
                .toList();
    }

    static List<Option> lasting(Page page) {
        return LASTING.stream()
                .map(days ->
                        Option.of("" + days, page.say(Text.of("office.token.days.value", days))))
                .toList();
    }
}
