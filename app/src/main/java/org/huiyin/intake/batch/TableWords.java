package org.huiyin.intake.batch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Chinese words for columns, channels and kinds, as older registers have them; others stay. */
final class TableWords {

    private static final Properties WORDS = read();

    private TableWords() {}

    /** The column that a heading means. */
    static String column(String heading) {
        return WORDS.getProperty("column." + heading, heading);
    }

    /** The channel, as the API names it. */
    static @Nullable String channel(@Nullable String cell) {
        return cell == null ? null : WORDS.getProperty("channel." + cell, cell);
    }

    /** The kind, as the API names it. */
    static @Nullable String kind(@Nullable String cell) {
        return cell == null ? null : WORDS.getProperty("kind." + cell, cell);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var in =
                Objects.requireNonNull(
                        TableWords.class.getResourceAsStream("/intake/table-words.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
