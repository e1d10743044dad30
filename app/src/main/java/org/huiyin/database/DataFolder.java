package org.huiyin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder that holds all that this installation must not lose: the embedded server's files, keys
 * and attachments. Others may pass through it but not list it; each file in it has its own rights.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

    /**
     * Opens the chosen folder, or the usual one: {@code /var/lib/huiyin} as root, so that the
     * unprivileged user of the server can reach it, else {@code ./data}. Makes it when it is
     * absent.
     *
     * @throws StartRefused when it cannot be made
     */
    public static DataFolder open(Optional<Path> chosen) {
        Path path =
                chosen.orElseGet(() -> Path.of(isRoot() ? "/var/lib/huiyin" : "data"))
                        .toAbsolutePath()
                        .normalize();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            }
            return new DataFolder(path.toRealPath());
        } catch (IOException e) {
            throw new StartRefused(e, "folder-not-made", path);
        }
    }

    /** Whether this process runs as root. */
    public static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    /** A file or folder inside. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /**
     * Keeps every other program off this folder until the answer is closed or this process ends,
     * however it ends.
     *
     * @throws StartRefused when another program has it
     */
    public AutoCloseable lock() {
        return FolderLock.take(this);
    }
}
