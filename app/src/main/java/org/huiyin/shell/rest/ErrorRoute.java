package org.huiyin.shell.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Wordless;
import org.huiyin.shell.security.SafeHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends what failed outside of any page or API method, as in a filter. */
@Controller
class ErrorRoute implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorRoute.class);

    private final ProblemAnswers answers;
    private final SafeHeaders headers;

    ErrorRoute(ProblemAnswers answers, SafeHeaders headers) {
        this.answers = answers;
        this.headers = headers;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = problem(request);
        if (problem.kind() == Problem.Kind.INTERNAL) {
            Throwable cause = problem.getCause();
            log.error(
                    "a request failed outside of its page",
                    cause == null ? null : Wordless.of(cause));
        }
        headers.write(request, response);
        return answers.answer(problem, request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof Throwable thrown) {
            return Faults.of(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? Kinds.of(code, null) : Problem.notFound();
    }
}
