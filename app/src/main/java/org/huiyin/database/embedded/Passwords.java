package org.huiyin.database.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/**
 * The random passwords of the server's roles, made once for a data folder and kept in a file that
 * only the program's user can read.
 */
record Passwords(String superuser, String owner, String app) {

    /** Reads them, or makes them. */
    static Passwords in(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(reader);
            return new Passwords(
                    kept.getProperty("superuser", ""),
                    kept.getProperty("owner", ""),
                    kept.getProperty("app", ""));
        } catch (NoSuchFileException absent) {
            Passwords fresh = new Passwords(random(), random(), random());
            fresh.keep(file);
            return fresh;
        }
    }

    private void keep(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("superuser", superuser);
        kept.setProperty("owner", owner);
        kept.setProperty("app", app);
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        write(draft, text.toString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a file that nobody else can read, and waits until it is on the disk. */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
