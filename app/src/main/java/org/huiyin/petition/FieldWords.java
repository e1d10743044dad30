package org.huiyin.petition;

import java.util.Locale;
import java.util.Map;
import org.huiyin.petition.ActPart.Times;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * What the fields of acts are called: the words for a part in one act, as {@code
 * casework.field.serve.proof}, else those for it in any act, as {@code casework.field.proof}.
 */
@Component
public final class FieldWords {

    /** What may be said more kindly than the API says it. */
    private static final Map<String, String> KINDER = Map.of("shell.field.missing", "missing");

    private final MessageSource messages;

    FieldWords(MessageSource messages) {
        this.messages = messages;
    }

    String label(String prefix, String act, ActPart part) {
        String label =
                messages.getMessage(
                        new DefaultMessageSourceResolvable(keys(prefix, act, part.name(), "")),
                        LocaleContextHolder.getLocale());
        return part.times() == Times.MAYBE && !part.signedPaper()
                ? say(prefix + ".optional", label)
                : label;
    }

    @Nullable String hint(String prefix, String act, ActPart part) {
        return find(keys(prefix, act, part.name(), ".hint"));
    }

    String nothing(String prefix, String act, ActPart part) {
        String own = find(keys(prefix, act, part.name(), ".none"));
        return own == null ? say("shell.field.nothing") : own;
    }

    /** The errors, in the form's own words where it has some ({@code ….missing}). */
    public FieldErrors told(String prefix, String act, FieldErrors errors) {
        return new FieldErrors(
                errors.all().stream().map(error -> told(prefix, act, error)).toList());
    }

    private FieldError told(String prefix, String act, FieldError error) {
        String ending = KINDER.get(error.reason().key());
        if (ending != null) {
            for (String key : keys(prefix, act, error.field(), "." + ending)) {
                if (find(key) != null) {
                    return new FieldError(error.field(), Text.of(key));
                }
            }
        }
        return error;
    }

    private @Nullable String find(String... keys) {
        String found =
                messages.getMessage(
                        new DefaultMessageSourceResolvable(keys, null, ""),
                        LocaleContextHolder.getLocale());
        return found.isEmpty() ? null : found;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** Keys of parts within parts go by the last name. */
    static String[] keys(String prefix, String act, String part, String ending) {
        String name =
                part.substring(part.lastIndexOf('.') + 1)
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return new String[] {
            prefix + "." + act + "." + name + ending, prefix + "." + name + ending
        };
    }
}
