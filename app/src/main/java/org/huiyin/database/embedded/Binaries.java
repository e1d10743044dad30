package org.huiyin.database.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.huiyin.database.StartRefused;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, unpacked from the class path once for each version of them.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path folder) {

    /**
     * Finds the unpacked programs under a folder, or unpacks them there; readable by everybody.
     *
     * @throws StartRefused when the class path has none for this machine
     */
    static Binaries under(Path parent) throws IOException {
        URL archive = archive();
        Path folder = parent.resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            Path fresh = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, fresh);
            try {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException alreadyThere) {
                FileSystemUtils.deleteRecursively(fresh);
                if (!Files.isDirectory(folder)) {
                    throw alreadyThere;
                }
            }
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL url = Binaries.class.getResource("/postgres-linux-" + machine + ".txz");
        if (url == null) {
            throw new StartRefused("no-binaries", System.getProperty("os.arch"));
        }
        return url;
    }

    /** The archive's checksum: the jar knows it, so that fifteen megabytes need not be read. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        CRC32 crc = new CRC32();
        try (InputStream in = archive.openStream()) {
            crc.update(in.readAllBytes());
        }
        return Long.toHexString(crc.getValue());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("outside of its folder: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
        open(target);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            open(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
            boolean runs = (entry.getMode() & 0111) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                file.force(false);
            }
        }
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
