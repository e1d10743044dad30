package org.huiyin.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The program does not start, for a reason the operator can do something about. The words stand in
 * {@code messages/database.properties} under {@code database.refused.<reason>}, as what is wrong
 * and, with {@code .action}, what to do.
 */
public final class StartRefused extends RuntimeException {

    private final String reason;
    private final transient @Nullable Object[] details;

    /**
     * @param reason the last part of the message's key
     * @param details what the message names, in its order
     */
    public StartRefused(String reason, @Nullable Object... details) {
        this(null, reason, details);
    }

    /** The same, with what brought it about. */
    public StartRefused(@Nullable Throwable cause, String reason, @Nullable Object... details) {
        super(words(reason, "", Locale.ENGLISH, details), cause);
        this.reason = reason;
        this.details = details.clone();
    }

    /** What is wrong, in the operator's language. */
    public String description(Locale locale) {
        return words(reason, "", locale, details);
    }

    /** What the operator can do, in their language. */
    public String action(Locale locale) {
        return words(reason, ".action", locale, details);
    }

    private static String words(
            String reason, String suffix, Locale locale, @Nullable Object... details) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.ROOT : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle("messages.database", language);
        String pattern = bundle.getString("database.refused." + reason + suffix);
        return new MessageFormat(pattern, locale).format(details);
    }
}
