package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.docs.Doc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents about security say of the code is so: every test, method and class they name
 * is there, and no requirement of OWASP ASVS 5.0.0 at levels 1 and 2 is left out.
 */
class SecurityDocsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (V[^|]*?) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w*Test)(?:\\.(\\w+))?");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w*");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");

    /** An answer is proved by a test, seen in the code, not for us, or not done yet. */
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?:test|code|document): .+|does not apply: .+|open: .+", Pattern.DOTALL);

    private static final Map<String, List<Path>> SOURCES = sources();

    @Test
    void everyRequirementOfLevelsOneAndTwoStandsOnceInOrder() throws IOException {
        List<String> ids =
                rows(Doc.at("docs/security/asvs.md").text()).map(row -> row.group(1)).toList();

        assertThat(ids).containsExactlyElementsOf(required());
    }

    @Test
    void everyRequirementHasAnAnswer() throws IOException {
        assertThat(rows(Doc.at("docs/security/asvs.md").text()))
                .allSatisfy(row -> {
                    assertThat(row.group(3)).as(row.group(1)).matches(ANSWER);
                    boolean proved = row.group(3).startsWith("test: ");
                    assertThat(!proved || TEST.matcher(row.group(3)).find())
                            .as("%s names its test", row.group(1))
                            .isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/security/asvs.md",
                "docs/security/inventory.md",
                "docs/security/threat-model.md"
            })
    void everyTestAndClassThatIsNamedIsThere(String file) throws IOException {
        assertThat(faults(Doc.at(file))).isEmpty();
    }

    @Test
    void whatIsNotThereIsFound() throws IOException {
        Doc wrong =
                new Doc(
                        Path.of("docs/security/wrong.md"),
                        "`GoneTest` `DocsTest.goneMethod` `GoneClass` `SecurityDocsTest`"
                                + " `DocsTest.whatIsNotThereIsFound` `Huiyin`");

        assertThat(faults(wrong)).containsExactly("GoneTest", "DocsTest.goneMethod", "GoneClass");
        assertThat(required()).hasSize(253).doesNotHaveDuplicates();
        assertThat(rows("| V1.2.3 | a | open: b |\n| V1.2.4 | a |\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"_en, docs/rights.md", "'', docs/rights.zh-CN.md"})
    void thePageOfRightsSaysWhatTheDocumentSays(String language, String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = resource("/messages/portal%s.properties".formatted(language))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        List<String> said =
                words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("portal.rights."))
                        .map(words::getProperty)
                        .toList();

        assertThat(said).hasSizeGreaterThan(25);
        assertThat(Doc.at(file).text().lines().map(line -> line.replaceFirst("^(#+|-) ", "")))
                .containsAll(said);
    }

    private static List<String> faults(Doc doc) {
        return doc.code().stream().filter(code -> !isThere(code)).toList();
    }

    /** What is written like the name of a class or a test is one; all else is not looked at. */
    private static boolean isThere(String code) {
        var test = TEST.matcher(code);
        if (test.matches()) {
            String method = test.group(2);
            List<Path> sources = SOURCES.getOrDefault(test.group(1), List.of());
            return method == null
                    ? !sources.isEmpty()
                    : sources.stream().anyMatch(source -> methods(source).contains(method));
        }
        return !CLASS.matcher(code).matches() || SOURCES.containsKey(code);
    }

    private static List<String> methods(Path source) {
        try {
            return METHOD.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> rows(String text) {
        return ROW.matcher(text).results().filter(row -> !row.group(1).isBlank());
    }

    private static List<String> required() throws IOException {
        try (InputStream list = resource("/security/asvs-5.0.0-level-2.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SecurityDocsTest.class.getResourceAsStream(name), name);
    }

    /** Every class by its name; some names are borne by several. */
    private static Map<String, List<Path>> sources() {
        return Stream.of("app/src", "procedure/src")
                .flatMap(SecurityDocsTest::under)
                .filter(file -> file.toString().endsWith(".java"))
                .collect(
                        Collectors.groupingBy(
                                file -> file.getFileName().toString().replace(".java", "")));
    }

    private static Stream<Path> under(String folder) {
        try (Stream<Path> files = Files.walk(Doc.ROOT.resolve(folder))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
