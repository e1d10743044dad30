package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.database.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a KMS is named, the key file says nothing without it. */
class KeyUnderKmsTest {

    @TempDir private Path folder;
    private Transit kms;

    @BeforeEach
    void start() throws Exception {
        kms = new Transit();
    }

    @AfterEach
    void stop() {
        kms.close();
    }

    private KeyFile file(String token) {
        return new KeyFile(folder.resolve("keys"), Optional.of(kms.client(token)));
    }

    @Test
    void itIsWrittenUnderItAndReadByItAlone() throws Exception {
        KeyFile file = file(Transit.TOKEN);
        String fingerprint = file.make().fingerprint();
        assertThat(Files.readString(file.path()))
                .contains("encryptedKeyset")
                .doesNotContain("\"key\"");
        assertThat(file.read().fingerprint()).isEqualTo(fingerprint);

        assertRefused(new KeyFile(folder.resolve("keys")), "HUIYIN_KMS_ADDRESS");
        assertRefused(file("s.another"), "403");
        try (Transit other = new Transit()) {
            assertRefused(
                    new KeyFile(folder.resolve("keys"), Optional.of(other.client(Transit.TOKEN))),
                    "400");
        }
        kms.close();
        assertRefused(file(Transit.TOKEN), "ConnectException");
        KeyFile first = new KeyFile(folder.resolve("new"), Optional.of(kms.client(Transit.TOKEN)));
        assertThatThrownBy(first::make)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("KMS");
        assertThat(first.path()).doesNotExist();
    }

    private static void assertRefused(KeyFile file, String why) {
        assertThatThrownBy(file::read)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused ->
                                assertThat(
                                                refused.description(Locale.ENGLISH)
                                                        + refused.action(Locale.ENGLISH))
                                        .contains(why)
                                        .doesNotContain(Transit.TOKEN));
    }

    @Test
    void aFileInTheClearIsPutUnderItOnceAndStaysThereWhenTheKeyIsRotated() throws Exception {
        KeyFile clear = new KeyFile(folder.resolve("keys"));
        MasterKey made = clear.make();
        KeyFile file = file(Transit.TOKEN);
        file.guard();
        byte[] guarded = Files.readAllBytes(file.path());
        assertThat(new String(guarded, java.nio.charset.StandardCharsets.UTF_8))
                .contains("encryptedKeyset");
        assertThat(file.read().fingerprint()).isEqualTo(made.fingerprint());
        file.guard();
        assertThat(Files.readAllBytes(file.path())).isEqualTo(guarded);

        MasterKey next = MasterKey.generate();
        file.replace(next);
        assertThat(Files.readString(file.path())).contains("encryptedKeyset");
        assertThat(file.read().fingerprint()).isEqualTo(next.fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "https://kms.example/v1/transit/keys/huiyin, ''",
        "http://192.0.2.7/v1/transit/keys/huiyin, s.token",
        "https://kms.example/v1/transit/huiyin, s.token",
        "https://kms.example/v1/transit/keys/, s.token",
        "'no address', s.token",
        "/v1/transit/keys/huiyin, s.token"
    })
    void settingsThatCannotWorkAreRefusedAtTheStart(String address, String token) {
        var settings = new KmsSettings(address, token);
        assertThatThrownBy(settings::service)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(address);
        assertThat(settings.toString()).doesNotContain("s.token");
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(new KmsSettings(null, null).service()).isEmpty();
        assertThat(new KmsSettings("", "").service()).isEmpty();
        assertThat(new KmsSettings(kms.address(), Transit.TOKEN).service()).isPresent();
    }
}
