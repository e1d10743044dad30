package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The encrypted files on disk, one folder per petition: {@code documents/<two hex
 * digits>/<petition>/<document>}. Readable by the program's own user alone. Nothing that people
 * typed enters a path.
 */
final class DocumentFolder {

    private static final String PART = ".part";

    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;

    DocumentFolder(Path root) {
        this.root = root;
    }

    /** Writes a file that is on disk, whole, when this returns. */
    void write(UUID petition, UUID document, byte[] sealed) {
        Path folder = folder(petition);
        Path part = folder.resolve(document + PART);
        try {
            Files.createDirectories(folder, FOLDER);
            try (FileChannel channel =
                    FileChannel.open(
                            part,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            FILE)) {
                ByteBuffer rest = ByteBuffer.wrap(sealed);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(part, folder.resolve(document.toString()), StandardCopyOption.ATOMIC_MOVE);
            for (Path changed : List.of(folder, shelf(petition), root)) {
                sync(changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be written", e);
        }
    }

    byte[] read(UUID petition, UUID document) {
        try {
            return Files.readAllBytes(folder(petition).resolve(document.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be read", e);
        }
    }

    void delete(UUID petition, String name) throws IOException {
        Files.deleteIfExists(folder(petition).resolve(name));
    }

    /** Deletes all of a petition's files. */
    void deleteAll(UUID petition) throws IOException {
        Path folder = folder(petition);
        for (Path file : entries(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    /** The petitions that have a folder. */
    List<UUID> petitions() throws IOException {
        List<UUID> petitions = new ArrayList<>();
        for (Path shelf : entries(root)) {
            for (Path folder : entries(shelf)) {
                petitions.add(UUID.fromString(folder.getFileName().toString()));
            }
        }
        return petitions;
    }

    /** The names of a petition's files that have not been touched since a moment. */
    List<String> untouchedSince(UUID petition, Instant moment) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : entries(folder(petition))) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                names.add(file.getFileName().toString());
            }
        }
        return names;
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    private Path shelf(UUID petition) {
        return root.resolve(petition.toString().substring(0, 2));
    }

    private Path folder(UUID petition) {
        return shelf(petition).resolve(petition.toString());
    }
}
