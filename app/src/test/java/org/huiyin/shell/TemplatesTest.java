package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thymeleaf replaces an element before it looks at a condition on it, so the two never share one.
 */
class TemplatesTest {

    private static final Path TEMPLATES =
            Path.of(System.getProperty("project.root", ".."))
                    .resolve("app/src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");

    @Test
    void noConditionStandsOnAnElementThatIsReplaced() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                found.put(TEMPLATES.relativize(file).toString(), ignored(Files.readString(file)));
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        assertThat(found).allSatisfy((file, tags) -> assertThat(tags).as(file).isEmpty());
    }

    @Test
    void aConditionThatIsIgnoredIsFound() {
        assertThat(
                        ignored(
                                """
                                <p th:if="${a > b}" th:replace="~{x :: y}"></p>
                                <th:block th:if="${a}"><p th:replace="~{x :: y}"></p></th:block>
                                """))
                .containsExactly("<p th:if=\"${a > b}\" th:replace=\"~{x :: y}\">");
    }

    private static List<String> ignored(String template) {
        return TAG.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("th:replace=") || tag.contains("th:insert="))
                .filter(tag -> tag.matches("(?s).*th:(if|unless|each)=.*"))
                .toList();
    }
}
