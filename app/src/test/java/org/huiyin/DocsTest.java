package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.docs.Doc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, paths, settings, scripts and commands that the documents name are there. */
class DocsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

    /** Settings that are none for an operator. */
    private static final Set<String> INTERNAL = Set.of("HUIYIN_MESSAGES_STRICT");

    static List<Doc> docs() throws IOException {
        return Doc.all();
    }

    @ParameterizedTest
    @MethodSource("docs")
    void whatADocumentNamesIsThere(Doc doc) throws IOException {
        assertThat(doc.text()).as("%s", doc.file()).startsWith("# ");
        assertThat(DocFaults.all(doc, Settings.read())).as("%s", doc.file()).isEmpty();
    }

    @Test
    void whatIsNotThereIsFound() throws IOException {
        Doc wrong =
                new Doc(
                        Path.of("docs/wrong.md"),
                        """
                        [gone](gone.md) `app/gone` `HUIYIN_GONE` `bin/gone --now`
                        ```sh
                        bin/run --gone    # never was
                        HUIYIN_PORT=1 java -jar app/target/huiyin.jar gone
                        java -jar app/target/huiyin.jar import FILE
                        rm -rf /
                        ```
                        [here](../README.md) `app/pom.xml` `HUIYIN_DATA=/x bin/run --empty`
                        ```sh
                        java -jar app/target/huiyin.jar import FILE --by LOGIN --dry-run
                        ```
                        """);

        assertThat(DocFaults.all(wrong, Settings.read()))
                .containsExactlyInAnyOrder(
                        "gone.md",
                        "app/gone",
                        "HUIYIN_GONE",
                        "bin/gone --now",
                        "bin/run --gone",
                        "HUIYIN_PORT=1 java -jar app/target/huiyin.jar gone",
                        "java -jar app/target/huiyin.jar import FILE",
                        "rm -rf /");
    }

    @Test
    void operatorsAreToldOfEverySetting() throws IOException {
        Set<String> untold = new TreeSet<>(Settings.read());
        String guide = Doc.at("docs/operators.md").text();
        untold.removeAll(INTERNAL);
        untold.removeIf(setting -> guide.contains("`" + setting + "`"));

        assertThat(untold).isEmpty();
    }

    @Test
    void helpListsEveryScriptWithOneLine() throws Exception {
        List<String> scripts;
        try (Stream<Path> files = Files.list(Doc.ROOT.resolve("bin"))) {
            scripts =
                    files.filter(Files::isExecutable)
                            .map(file -> "bin/" + file.getFileName())
                            .sorted()
                            .toList();
        }
        List<String> lines = output("bin/help").lines().toList();

        assertThat(lines.stream().map(line -> line.split(" ", -1)[0]))
                .containsExactlyElementsOf(scripts);
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("\\S+ +[A-Z].*\\."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/run", "bin/test", "bin/fmt"})
    void scriptsExplainThemselves(String script) throws Exception {
        assertThat(output(script, "--help")).startsWith(script).hasLineCount(2);
    }

    @Test
    void bothReadmesShowTheSame() throws IOException {
        Doc english = Doc.at("README.md");
        Doc chinese = Doc.at("README.zh-CN.md");

        assertThat(shape(chinese)).isEqualTo(shape(english));
        assertThat(chinese.links().stream().filter(link -> !link.startsWith("README")))
                .containsExactlyElementsOf(
                        english.links().stream()
                                .filter(link -> !link.startsWith("README"))
                                .toList());
        assertThat(commands(chinese)).isEqualTo(commands(english));
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        Path folder = Doc.ROOT.resolve("docs/decisions");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> entries =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .sorted()
                            .map(DocsTest::entry)
                            .toList();
            assertThat(Doc.at("docs/decisions/README.md").text().lines())
                    .filteredOn(line -> line.startsWith("- "))
                    .containsExactlyElementsOf(entries);
        }
    }

    @Test
    void theGlossaryHasEveryLegalTermOfTheCodeOnce() throws IOException {
        String glossary = Doc.at("docs/glossary.md").text();
        List<String> terms =
                glossary.lines()
                        .filter(line -> line.startsWith("| "))
                        .skip(2)
                        .map(line -> line.split(" *\\| *", -1)[2])
                        .flatMap(cell -> Stream.of(cell.split("、", -1)))
                        .toList();
        assertThat(terms).hasSizeGreaterThan(40).doesNotHaveDuplicates();

        Set<String> missing = new TreeSet<>();
        for (String module : List.of("app", "procedure")) {
            try (Stream<Path> files = Files.walk(Doc.ROOT.resolve(module + "/src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    terms(Files.readString(file))
                            .filter(term -> !glossary.contains(term))
                            .forEach(missing::add);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> terms(String source) {
        return COMMENT.matcher(source)
                .results()
                .flatMap(comment -> HAN.matcher(comment.group()).results())
                .map(term -> term.group());
    }

    private static String entry(String name) {
        try {
            String title = Doc.at("docs/decisions/" + name).text().lines().findFirst().orElse("");
            return "- [%s](%s) %s".formatted(name.substring(0, 4), name, title.substring(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kinds of line it has, in order: headings, list items, table rows, pictures. */
    private static List<String> shape(Doc doc) {
        return doc.prose()
                .lines()
                .filter(line -> line.matches("(#+|-|\\||!\\[).*"))
                .map(line -> line.replaceFirst("^(#+|-|\\||!).*", "$1"))
                .toList();
    }

    private static List<String> commands(Doc doc) {
        return doc.blocks().stream()
                .flatMap(block -> block.text().lines())
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(Doc.ROOT.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
