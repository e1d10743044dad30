package org.huiyin.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.huiyin.procedure.StaffId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down who came in or was kept out, what was refused to whom, and who changed how they come
 * in. A line holds words of our own, opaque ids and a route's pattern, and nothing that was sent:
 * no login, no name, no address, no number, no code.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.huiyin.security");
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final String NOBODY = "-";

    private SecurityLog() {}

    /** What happened. */
    public enum Event {
        SIGN_IN,
        PROOF,
        SIGN_OUT,
        SESSIONS,
        ACCESS,
        PASSWORD,
        SECOND_STEP,
        PASSKEY,
        SSO_LINK,
        TOKEN
    }

    /** By what means, or in what respect. */
    public enum Way {
        PASSWORD,
        SECOND_STEP,
        PASSKEY,
        SSO,
        TOKEN,
        COMMAND,
        INVITATION,
        OPERATOR,
        PAGE,
        ROUTE,
        CODES
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        MADE,
        REMOVED,
        WRONG,
        UNKNOWN,
        TOO_MANY,
        REFUSED
    }

    /** What the check finds; writes down when it finds nothing, or is not made any more. */
    public static <T> Optional<T> checked(
            Event event, Way way, Optional<Account> whose, Supplier<Optional<T>> check) {
        try {
            Optional<T> right = check.get();
            if (right.isEmpty()) {
                write(event, way, Outcome.WRONG, whose);
            }
            return right;
        } catch (Problem tooMany) {
            write(event, way, Outcome.TOO_MANY, whose);
            throw tooMany;
        }
    }

    /** About somebody who is known. */
    public static void write(Event event, Way way, Outcome outcome, SignedIn who) {
        write(event, way, outcome, who.publicId());
    }

    /** About whose account it is, perhaps nobody's. */
    public static void write(Event event, Way way, Outcome outcome, Optional<Account> whose) {
        write(event, way, outcome, whose.map(one -> one.staff().publicId()).orElse(null));
    }

    /** About a member of staff, or nobody. */
    public static void write(Event event, Way way, Outcome outcome, @Nullable StaffId who) {
        line(event, way, outcome, who, NOBODY);
    }

    /**
     * About a request that was refused.
     *
     * @param route the pattern of its route in our code, never its address
     */
    public static void refused(Way way, @Nullable SignedIn who, String route) {
        line(Event.ACCESS, way, Outcome.REFUSED, who == null ? null : who.publicId(), route);
    }

    private static void line(
            Event event, Way way, Outcome outcome, @Nullable StaffId who, String route) {
        LOG.info(
                "event={} way={} outcome={} staff={} route={} request={}",
                word(event),
                word(way),
                word(outcome),
                who == null ? NOBODY : opaque(who.value()),
                route,
                request());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? opaque(web.getRequest().getRequestId())
                : NOBODY;
    }

    private static String opaque(String id) {
        return OPAQUE.matcher(id).matches() ? id : NOBODY;
    }
}
