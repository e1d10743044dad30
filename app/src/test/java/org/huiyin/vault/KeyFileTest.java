package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.database.Database;
import org.huiyin.database.StartRefused;
import org.huiyin.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The master key is made once, kept from others, and never replaced behind anyone's back. */
class KeyFileTest {

    @TempDir private Path folder;

    private KeyFile file = new KeyFile(Path.of("unused"));

    @BeforeEach
    void place() {
        file = new KeyFile(folder.resolve("keys"));
    }

    @Test
    void isReadableByItsOwnerAlone() throws IOException {
        String fingerprint = file.make().fingerprint();
        assertThat(rights(file.path())).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("keys"))).isEqualTo("rwx------");
        assertThat(file.read().fingerprint()).isEqualTo(fingerprint);
        try (var entries = Files.list(folder.resolve("keys"))) {
            assertThat(entries).containsExactly(file.path());
        }
    }

    @Test
    void isNeverOverwritten() throws IOException {
        file.make();
        byte[] before = Files.readAllBytes(file.path());
        file.make();
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    }

    @Test
    void programsThatStartAtOnceShareOneKey() throws InterruptedException {
        Set<String> fingerprints = ConcurrentHashMap.newKeySet();
        Thread[] programs = new Thread[8];
        for (int i = 0; i < programs.length; i++) {
            programs[i] =
                    Thread.startVirtualThread(() -> fingerprints.add(file.make().fingerprint()));
        }
        for (Thread program : programs) {
            program.join();
        }
        assertThat(fingerprints).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void isRefusedWhenOthersMayUseIt(String rights) throws IOException {
        file.make();
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(rights));
        assertThatThrownBy(file::read)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.action(Locale.CHINA)).contains("chmod 600"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"aead\":{},\"prf\":{}}", "nonsense", "[1"})
    void isRefusedWhenDamaged(String content) throws IOException {
        file.make();
        Files.writeString(file.path(), content);
        assertThatThrownBy(file::read)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void opensTheSamePetitionsAfterARestart() {
        Database database = TestDatabase.migrated();
        PetitionKey before = vault(database).newKey(UUID.randomUUID());
        SealedText sealed = before.seal("title", "词");
        Vault after = vault(database);
        assertThat(after.open(before.petition(), before.wrapped()).open(sealed)).isEqualTo("词");
    }

    @Test
    void aLostFileIsNoticedAndNotReplaced() throws IOException {
        Database database = TestDatabase.migrated();
        KeyOfDatabase.open(file, database);
        Files.delete(file.path());
        assertThatThrownBy(() -> KeyOfDatabase.open(file, database))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("missing");
        assertThat(file.exists()).isFalse();
    }

    @Test
    void anotherInstallationsFileIsNoticed() {
        Database database = TestDatabase.migrated();
        KeyOfDatabase.open(file, database);
        KeyFile other = new KeyFile(folder.resolve("other"));
        other.make();
        assertThatThrownBy(() -> KeyOfDatabase.open(other, database))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not belong");
    }

    private Vault vault(Database database) {
        return new Vault(new KeyRing(file, KeyOfDatabase.open(file, database)));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
