package org.huiyin.shell.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Problem.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem: machines as {@code application/problem+json}, people as a page. */
@Component
class ProblemAnswers {

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ProblemAnswers(MessageSource messages, LocaleResolver languages, JsonMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    /** Names the page that answers; null when the answer is written. */
    @Nullable ModelAndView answer(
            Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return null;
        }
        response.setStatus(problem.kind().status());
        problem.retryAfter()
                .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds(wait)));
        if (!Addresses.isApi(request)) {
            return new ModelAndView("shell/error", Map.of("problem", problem));
        }
        if (problem.kind() == Kind.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Locale locale = languages.resolveLocale(request);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.getOutputStream().write(inJson(problem, locale).getBytes(StandardCharsets.UTF_8));
        return null;
    }

    /** The body for machines. */
    String inJson(Problem problem, Locale locale) {
        return json.writeValueAsString(inWords(problem, locale));
    }

    /** The fewest words for people, where no page can be shown. */
    String inShort(Problem problem, Locale locale) {
        return messages.getMessage(problem.kind().title(), locale);
    }

    private ProblemDetail inWords(Problem problem, Locale locale) {
        HttpStatus status = HttpStatus.valueOf(problem.kind().status());
        var detail =
                ProblemDetail.forStatusAndDetail(
                        status, messages.getMessage(problem.detail(), locale));
        detail.setTitle(messages.getMessage(problem.kind().title(), locale));
        if (problem.kind() == Kind.INVALID) {
            detail.setProperty("errors", inWords(problem.errors().all(), locale));
        }
        problem.refusal()
                .ifPresent(refusal -> {
                    detail.setProperty("refusal", refusal.code());
                    detail.setProperty("article", refusal.article());
                });
        return detail;
    }

    private List<Map<String, String>> inWords(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error ->
                        Map.of(
                                "field", error.field(),
                                "reason", messages.getMessage(error.reason(), locale)))
                .toList();
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
