package org.huiyin.petition;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The words that the form of an act needs in its bundle. */
public final class FormKeys {

    private FormKeys() {}

    /** The keys without words, each as it would be looked for first. */
    public static List<String> missing(String bundle, String prefix, List<String> acts)
            throws IOException {
        Properties words = new Properties();
        String file = "/messages/" + bundle + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(FormKeys.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return acts.stream()
                .flatMap(act ->
                        parts(PlainActs.type(act).orElseThrow())
                                .filter(part -> !part.signedPaper())
                                .map(part -> FieldWords.keys(prefix, act, part.name(), "")))
                .filter(keys -> Arrays.stream(keys).noneMatch(words::containsKey))
                .map(keys -> keys[0])
                .toList();
    }

    private static Stream<ActPart> parts(Class<?> type) {
        return ActPart.of(type).stream()
                .flatMap(part -> part.nested() ? parts(part.type()) : Stream.of(part));
    }
}
