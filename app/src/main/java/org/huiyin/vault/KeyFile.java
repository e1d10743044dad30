package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.StartRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file that holds the master key: two Tink keysets in JSON, readable by its owner alone, and
 * under the key of a KMS where one is named. Made once, and replaced when the key is rotated; each
 * time whole or not at all.
 */
final class KeyFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WRAPPING = "aead";
    private static final String FUNCTIONS = "prf";

    private static final String UNDER_KMS = "encryptedKeyset";
    private static final byte[] BINDING = "huiyin master key".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Path file;
    private final Optional<? extends Aead> kms;

    /**
     * @param folder holds the file {@code master.json}
     */
    KeyFile(Path folder) {
        this(folder, Optional.empty());
    }

    /**
     * @param kms under whose key it is written
     */
    KeyFile(Path folder, Optional<? extends Aead> kms) {
        this.folder = folder;
        this.file = folder.resolve("master.json");
        this.kms = kms;
    }

    boolean exists() {
        return Files.exists(file);
    }

    Path path() {
        return file;
    }

    /**
     * Reads the key.
     *
     * @throws StartRefused when others than its owner may read it, it holds no key, or the KMS that
     *     it lies under is not named or does not open it
     */
    MasterKey read() {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (!PosixFilePermissions.fromString("rw-------").containsAll(rights)) {
                throw new StartRefused("key-open-to-others", file);
            }
            JsonNode json = JSON.readTree(Files.readString(file));
            return underKms(json)
                    ? opened(json)
                    : new MasterKey(keyset(json, WRAPPING), keyset(json, FUNCTIONS));
        } catch (IOException | GeneralSecurityException | JacksonException unreadable) {
            throw new StartRefused(unreadable, "key-unreadable", file);
        }
    }

    /**
     * Puts a key that lies in the file in the clear under the KMS, where one is named.
     *
     * @throws StartRefused as {@link #read} and {@link #replace}
     */
    void guard() {
        if (kms.isPresent() && exists()) {
            MasterKey key = read();
            try {
                if (!underKms(JSON.readTree(Files.readString(file)))) {
                    replace(key);
                }
            } catch (IOException unreadable) {
                throw new StartRefused(unreadable, "key-unreadable", file);
            }
        }
    }

    private static boolean underKms(JsonNode json) {
        return json.path(WRAPPING).has(UNDER_KMS) || json.path(FUNCTIONS).has(UNDER_KMS);
    }

    private MasterKey opened(JsonNode json) {
        Aead service = kms.orElseThrow(() -> new StartRefused("key-under-kms", file));
        try {
            return new MasterKey(keyset(json, WRAPPING, service), keyset(json, FUNCTIONS, service));
        } catch (GeneralSecurityException closed) {
            throw new StartRefused(closed, "kms-closed", file, closed.getMessage());
        }
    }

    /**
     * Writes a new key, and answers it; or the one that another program wrote in the meantime.
     *
     * @throws StartRefused when the file cannot be written, or the KMS does not encrypt it
     */
    MasterKey make() {
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            Path draft = folder.resolve(UUID.randomUUID() + ".part");
            try {
                write(draft, MasterKey.generate());
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException anotherWasFirst) {
                return read();
            } finally {
                Files.deleteIfExists(draft);
            }
            try (FileChannel entries = FileChannel.open(folder)) {
                entries.force(true);
            }
            return read();
        } catch (GeneralSecurityException closed) {
            throw new StartRefused(closed, "kms-closed", file, closed.getMessage());
        } catch (IOException notWritten) {
            throw new StartRefused(notWritten, "key-not-written", file);
        }
    }

    /**
     * Puts the key in place of the one in the file. Whoever reads finds the one or the other.
     *
     * @throws StartRefused when the file cannot be written, or the KMS does not encrypt it
     */
    void replace(MasterKey key) {
        try {
            Path draft = folder.resolve(UUID.randomUUID() + ".part");
            try {
                write(draft, key);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            try (FileChannel entries = FileChannel.open(folder)) {
                entries.force(true);
            }
        } catch (GeneralSecurityException closed) {
            throw new StartRefused(closed, "kms-closed", file, closed.getMessage());
        } catch (IOException notWritten) {
            throw new StartRefused(notWritten, "key-not-written", file);
        }
    }

    /** Changes whenever the file does; a missing one has a stamp of its own. */
    String stamp() {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            return about.fileKey() + " " + about.lastModifiedTime() + " " + about.size();
        } catch (IOException away) {
            return "none";
        }
    }

    private void write(Path draft, MasterKey key) throws IOException, GeneralSecurityException {
        ObjectNode json = JSON.createObjectNode();
        json.set(WRAPPING, JSON.readTree(text(key.wrapping())));
        json.set(FUNCTIONS, JSON.readTree(text(key.functions())));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(json.toPrettyString() + "\n");
        try (FileChannel channel =
                FileChannel.open(
                        draft,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private String text(KeysetHandle keyset) throws GeneralSecurityException {
        return kms.isPresent()
                ? TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                        keyset, kms.get(), BINDING, MasterKey.CONFIG)
                : TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, MasterKey.CONFIG, InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle keyset(JsonNode json, String name, Aead service)
            throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                json.path(name).toString(), service, BINDING, MasterKey.CONFIG);
    }

    private static KeysetHandle keyset(JsonNode json, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                json.path(name).toString(), MasterKey.CONFIG, InsecureSecretKeyAccess.get());
    }
}
