package org.huiyin.fuzz;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an answer of the program; it never fails, and never tells its insides. */
final class Verdict {

    private static final Pattern INSIDES =
            Pattern.compile(
                    "Exception|\\tat |org\\.huiyin|org\\.springframework|org\\.apache|tools\\.jackson"
                            + "|java\\.(lang|util|time|net)|PSQL|SQLState|(?i)\\bselect .* from ");

    private static final int FAILED = 500;
    private static final int REFUSED = 400;

    private Verdict() {}

    /** On any answer, be it a page. */
    static Optional<String> page(HttpResponse<String> answer) {
        if (answer.statusCode() >= FAILED) {
            return Optional.of("failed");
        }
        return INSIDES.matcher(answer.body()).find()
                ? Optional.of("tells its insides")
                : Optional.empty();
    }

    /** On an answer of the API: what is refused is a problem with its reason. */
    static Optional<String> api(HttpResponse<String> answer) {
        Optional<String> wrong = page(answer);
        if (wrong.isPresent() || answer.statusCode() < REFUSED) {
            return wrong;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of("is no problem but " + type);
        }
        return answer.request().method().equals("HEAD")
                ? Optional.empty()
                : problem(answer.statusCode(), answer.body());
    }

    private static Optional<String> problem(int status, String body) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            if (problem.path("status").asInt(0) != status
                    || problem.path("title").asString("").isBlank()
                    || problem.path("detail").asString("").isBlank()) {
                return Optional.of("does not say what happened");
            }
            JsonNode errors = problem.path("errors");
            boolean told =
                    !errors.isEmpty()
                            && errors.valueStream()
                                    .allMatch(error ->
                                            error.path("field").isString()
                                                    && !error.path("reason")
                                                            .asString("")
                                                            .isBlank());
            return status == REFUSED && !told
                    ? Optional.of("does not say which field and why")
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.of("is no JSON");
        }
    }
}
