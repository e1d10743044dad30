package org.huiyin.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete, and every text for people stands in the bundles. */
class LanguageTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final Path RESOURCES = ROOT.resolve("app/src/main/resources");

    @Test
    void everyBundleIsCompleteInBothLanguages() throws IOException {
        Map<Path, List<String>> faults = new TreeMap<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            for (Path file :
                    files.filter(f -> !f.getFileName().toString().contains("_")).toList()) {
                String module = file.getFileName().toString().replace(".properties", "");
                Path english = file.resolveSibling(module + "_en.properties");
                faults.put(
                        file,
                        Bundles.faults(module, Files.readString(file), Files.readString(english)));
            }
        }
        assertThat(faults).isNotEmpty();
        faults.forEach((file, found) -> assertThat(found).as("%s", file).isEmpty());
    }

    @Test
    void noTemplateHoldsText() throws IOException {
        assertNone(RESOURCES.resolve("templates"), ".html", HiddenText::inTemplate);
    }

    @Test
    void noJavaLiteralIsChinese() throws IOException {
        assertNone(ROOT.resolve("app/src/main/java"), ".java", HiddenText::inJava);
        assertNone(ROOT.resolve("procedure/src/main/java"), ".java", HiddenText::inJava);
    }

    @Test
    void aBrokenBundleIsFound() {
        assertThat(
                        Bundles.faults(
                                "house",
                                "house.door=门 {0}\nhouse.window=窗\ngarden.tree=树\nhouse.key=钥匙",
                                "house.door=Door {1}\nhouse.window=\ngarden.tree=Tree\nhouse.key=The owner's key"))
                .containsExactly(
                        "garden.tree does not start with its module",
                        "house.door has other placeholders in the other language",
                        "house.key has a straight apostrophe, which MessageFormat swallows",
                        "house.window is missing in one language");
    }

    @Test
    void textInATemplateIsFound() {
        assertThat(
                        HiddenText.inTemplate(
                                """
                                <!-- a comment --><p th:text="#{x}" title="hint"> </p>
                                <p th:if="${a > b}">你好</p><button aria-label="Go">→ 1</button>
                                """))
                .containsExactly("hint", "你好", "Go");
    }

    @Test
    void chineseInJavaIsFound() {
        assertThat(
                        HiddenText.inJava(
                                """
                                // 注释
                                /** 信访 "引文" */
                                String a = "letter \\" 信";
                                char b = '访';
                                String c = "plain";
                                """))
                .containsExactly("\"letter \\\" 信\"", "'访'");
    }

    private static void assertNone(Path folder, String ending, Function<String, List<String>> find)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(find.apply(Files.readString(file))).as("%s", file).isEmpty();
            }
        }
    }
}
