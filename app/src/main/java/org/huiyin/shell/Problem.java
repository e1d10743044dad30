package org.huiyin.shell;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer other than the one hoped for. Thrown anywhere below a page or an API method; the API
 * answers it as {@code application/problem+json}, a page as an error page, both in the reader's
 * language. Pages that can do better (show the form again) catch it.
 */
public final class Problem extends RuntimeException {

    private final Kind kind;
    private final Text detail;
    private final FieldErrors errors;
    private final @Nullable Refusal refusal;
    private final @Nullable Duration retryAfter;

    /** Every kind of problem with its HTTP status; its words are {@code shell.problem.<kind>.*}. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        REFUSED(409),
        STALE(412),
        TOO_LARGE(413),
        URI_TOO_LONG(414),
        UNSUPPORTED_TYPE(415),
        KEY_REUSED(422),
        CONDITION_MISSING(428),
        TOO_MANY(429),
        INTERNAL(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** The heading. */
        public Text title() {
            return Text.of(key() + ".title");
        }

        /** What is said when nothing more exact is known. */
        public Text detail() {
            return Text.of(key() + ".detail");
        }

        private String key() {
            return "shell.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Why the law, or the design where the law is silent, does not allow an act.
     *
     * @param code stable, kebab-case, as {@code extension-already-used}
     * @param article as {@code 34} or {@code 19(3)}; {@code design} where the text leaves it open
     */
    public record Refusal(String code, String article) {}

    private Problem(
            Kind kind,
            Text detail,
            FieldErrors errors,
            @Nullable Refusal refusal,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(detail.key(), cause, false, kind == Kind.INTERNAL);
        this.kind = kind;
        this.detail = detail;
        this.errors = errors;
        this.refusal = refusal;
        this.retryAfter = retryAfter;
    }

    private Problem(Kind kind, Text detail) {
        this(kind, detail, FieldErrors.none(), null, null, null);
    }

    /** A problem of which no more is known than its kind. */
    public static Problem of(Kind kind) {
        return new Problem(kind, kind.detail());
    }

    /** A problem of this kind, explained. */
    public static Problem of(Kind kind, Text detail) {
        return new Problem(kind, detail);
    }

    /** 400: what was sent cannot be understood or lacks something. */
    public static Problem invalid(FieldErrors errors) {
        return new Problem(Kind.INVALID, Kind.INVALID.detail(), errors, null, null, null);
    }

    /** 400 for one field. */
    public static Problem invalid(String field, String key, Object... args) {
        return invalid(FieldErrors.of(FieldError.of(field, key, args)));
    }

    /** 404: unknown, invisible and wrong receipt code alike. */
    public static Problem notFound() {
        return of(Kind.NOT_FOUND);
    }

    /** 403: the caller's role or credential does not allow it. */
    public static Problem forbidden() {
        return of(Kind.FORBIDDEN);
    }

    /** 409: understood, but the state of the case does not allow it. */
    public static Problem refused(Refusal refusal, Text why) {
        return new Problem(Kind.REFUSED, why, FieldErrors.none(), refusal, null, null);
    }

    /** 412: the case has moved since the caller read it. */
    public static Problem stale() {
        return of(Kind.STALE);
    }

    /** 422: the idempotency key was used with another body. */
    public static Problem keyReused() {
        return of(Kind.KEY_REUSED);
    }

    /** 428: the act needs an {@code If-Match} header. */
    public static Problem conditionMissing() {
        return of(Kind.CONDITION_MISSING);
    }

    /** 429, to be tried again after this long. */
    public static Problem tooMany(Duration retryAfter) {
        return new Problem(
                Kind.TOO_MANY, Kind.TOO_MANY.detail(), FieldErrors.none(), null, retryAfter, null);
    }

    /** 429 with the rule in words. */
    public static Problem tooMany(Duration retryAfter, Text why) {
        return new Problem(Kind.TOO_MANY, why, FieldErrors.none(), null, retryAfter, null);
    }

    /** 503: the database is away; nothing is known about what was asked for. */
    public static Problem unavailable(Throwable cause) {
        return new Problem(
                Kind.UNAVAILABLE,
                Kind.UNAVAILABLE.detail(),
                FieldErrors.none(),
                null,
                Duration.ofSeconds(5),
                cause);
    }

    /** 500: a defect of the program. The cause goes to the log and never to the caller. */
    public static Problem internal(Throwable cause) {
        return new Problem(
                Kind.INTERNAL, Kind.INTERNAL.detail(), FieldErrors.none(), null, null, cause);
    }

    public Kind kind() {
        return kind;
    }

    public Text detail() {
        return detail;
    }

    public FieldErrors errors() {
        return errors;
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
