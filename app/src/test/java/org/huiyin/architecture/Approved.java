package org.huiyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file that is committed. {@code -Dupdate.approved=true} writes it anew; otherwise a
 * difference fails.
 */
public final class Approved {

    private final Path file;

    private Approved(Path file) {
        this.file = file;
    }

    /**
     * Names the file.
     *
     * @param path from the project's root
     */
    public static Approved at(String path) {
        return new Approved(Path.of(System.getProperty("project.root", ".."), path));
    }

    /** Compares, or rewrites where that was asked for. */
    public void isEqualTo(String generated) {
        try {
            if (Boolean.getBoolean("update.approved")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
            }
            assertThat(generated)
                    .as("%s is generated; rewrite it with -Dupdate.approved=true", file)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
