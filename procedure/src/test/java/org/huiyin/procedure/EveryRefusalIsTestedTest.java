package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No refusal is ever added without a story in which it happens and names its article. */
class EveryRefusalIsTestedTest {

    private static final Pattern STORY_END =
            Pattern.compile("thenRefused\\(\\s*new Refusal\\.(\\w+)\\(");

    @Test
    void everyRefusalEndsAStory() throws IOException {
        Set<String> told;
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            told =
                    sources.filter(path -> path.toString().endsWith("Test.java"))
                            .flatMap(EveryRefusalIsTestedTest::refusals)
                            .collect(Collectors.toSet());
        }

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Refusal.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList());
    }

    private static Stream<String> refusals(Path source) {
        try {
            return STORY_END.matcher(Files.readString(source)).results().map(end -> end.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
