package org.huiyin.shell.rest;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Problem.Kind;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Turns whatever was thrown into the problem it means for the caller. */
final class Faults {

    private static final List<Class<? extends Throwable>> DATABASE_AWAY =
            List.of(
                    BucketExecutionException.class,
                    CannotCreateTransactionException.class,
                    DataAccessResourceFailureException.class,
                    NonTransientDataAccessResourceException.class,
                    RecoverableDataAccessException.class,
                    TransientDataAccessException.class,
                    SQLTransientConnectionException.class,
                    SQLRecoverableException.class);

    private Faults() {}

    static Problem of(Throwable fault) {
        return causes(fault)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst()
                .orElseGet(() -> translate(fault));
    }

    private static Problem translate(Throwable fault) {
        return switch (fault) {
            case HttpMessageNotReadableException body -> unreadable(body);
            case MissingRequestHeaderException header -> missing(header);
            case MissingServletRequestParameterException parameter ->
                    Problem.invalid(parameter.getParameterName(), "shell.field.missing");
            case MissingServletRequestPartException part ->
                    Problem.invalid(part.getRequestPartName(), "shell.field.missing");
            case MethodArgumentTypeMismatchException argument ->
                    Problem.invalid(argument.getName(), "shell.field.form");
            case TypeMismatchException value ->
                    Problem.invalid(
                            Optional.ofNullable(value.getPropertyName()).orElse("request"),
                            "shell.field.form");
            case MethodArgumentNotValidException form -> unbound(form.getBindingResult());
            case BindException form -> unbound(form.getBindingResult());
            case MaxUploadSizeExceededException _ -> Problem.of(Kind.TOO_LARGE);
            case MultipartException _ -> Problem.invalid("request", "shell.field.form");
            case RequestRejectedException _ -> Kinds.rejected();
            case ErrorResponse response -> Kinds.of(response.getStatusCode().value(), fault);
            default -> isDatabaseAway(fault) ? Problem.unavailable(fault) : byTomcat(fault);
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException body) {
        return causes(body)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .map(fault -> Problem.invalid(FieldErrors.of(JsonFaults.of(fault))))
                .orElseGet(() -> Problem.invalid("", "shell.body.missing"));
    }

    private static Problem missing(MissingRequestHeaderException header) {
        return HttpHeaders.IF_MATCH.equalsIgnoreCase(header.getHeaderName())
                ? Problem.conditionMissing()
                : Problem.invalid(header.getHeaderName(), "shell.field.missing");
    }

    private static Problem unbound(BindingResult form) {
        return Problem.invalid(
                new FieldErrors(
                        form.getFieldErrors().stream()
                                .map(error -> FieldError.of(error.getField(), "shell.field.form"))
                                .toList()));
    }

    private static boolean isDatabaseAway(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> DATABASE_AWAY.stream().anyMatch(c -> c.isInstance(cause)));
    }

    /** Tomcat says by an exception of its own that parameters are too much or cannot be decoded. */
    private static Problem byTomcat(Throwable fault) {
        return causes(fault)
                .filter(InvalidParameterException.class::isInstance)
                .map(InvalidParameterException.class::cast)
                .findFirst()
                .map(refused -> Kinds.of(refused.getErrorCode(), refused))
                .orElseGet(() -> Problem.internal(fault));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
