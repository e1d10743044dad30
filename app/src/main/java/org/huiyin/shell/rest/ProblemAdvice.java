package org.huiyin.shell.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Catches whatever a page or an API method throws. Only defects are logged. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Exception.class)
    @Nullable ModelAndView answer(
            Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = Faults.of(fault);
        if (fault instanceof ErrorResponse spring) {
            spring.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        switch (problem.kind()) {
            case INTERNAL ->
                    log.error(
                            "{} {} failed",
                            request.getMethod(),
                            route(request),
                            Wordless.of(fault));
            case UNAVAILABLE -> log.warn("the database is away: {}", fault.toString());
            default -> {}
        }
        return answers.answer(problem, request, response);
    }

    /** Security's own filters answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException fault) {
        throw fault;
    }

    /** Nobody is there to read an answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void callerHasGone() {}

    /** The route's pattern, never the address itself, which may hold a petition's number. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return String.valueOf(pattern);
    }
}
