package org.huiyin.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to import; it may be opened more than once.
 *
 * @param size in bytes
 */
public record ImportFile(ImportFormat format, long size, Opener opener) {

    /** Opens the file from its beginning. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    public static ImportFile of(ImportFormat format, Path path) throws IOException {
        return new ImportFile(format, Files.size(path), () -> Files.newInputStream(path));
    }

    /** A file that was sent and never lay on disk. */
    public static ImportFile of(ImportFormat format, byte[] content) {
        return new ImportFile(format, content.length, () -> new ByteArrayInputStream(content));
    }
}
