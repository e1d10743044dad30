package org.huiyin.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of petitions whose keys were destroyed, beside the master key and outside the database,
 * so that a restored backup brings none of them back. One line for each: the petition's id, which
 * is a hash of its number. Only added to.
 */
public final class DestroyedKeys {

    private static final int LINE = 37;

    private final Path folder;
    private final Path file;

    /**
     * @param folder holds the file {@code destroyed.list}
     */
    DestroyedKeys(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("destroyed.list");
    }

    /** Puts a petition on the list; it is on disk when this returns. */
    public synchronized void add(UUID petition) {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.APPEND),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))) {
            boolean first = channel.size() == 0;
            boolean cut = channel.size() % LINE != 0;
            String line = (cut ? "\n" : "") + petition + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            if (first) {
                try (FileChannel entries = FileChannel.open(folder)) {
                    entries.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of destroyed keys could not be written", e);
        }
    }

    /** All of the list; a line that was cut off counts for nothing. */
    public Set<UUID> all() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> line.length() == LINE - 1)
                    .map(UUID::fromString)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of destroyed keys could not be read", e);
        }
    }
}
