package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.huiyin.database.StartRefused;
import org.huiyin.procedure.OfficeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which programs are called at all: what the file may say, and where an address may lead. */
class WebhookFileTest {

    private static final String SECRET = "0123456789abcdef";
    private static final Reachable OUTSIDE = new Reachable(false, false);
    private static final Reachable TRIAL = new Reachable(true, false);

    @TempDir private Path folder;

    @Test
    void itNamesAddressAndSecretOfEachOffice() throws IOException {
        Path file =
                written("{\"water\":{\"url\":\"https://water.example.org/in\",\"secret\":\"%s\"}}");
        assertThat(WebhookFile.read(file, OUTSIDE).offices())
                .containsExactly(new OfficeId("water"));
    }

    @Test
    void oneThatIsNotThereIsMissedOnlyWhereItWasNamed() {
        Path none = folder.resolve("none.json");
        assertThat(WebhookFile.readIfThere(none, OUTSIDE).offices()).isEmpty();
        assertThatThrownBy(() -> WebhookFile.read(none, OUTSIDE)).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw----"})
    void whoElseMayReadItStopsTheStart(String rights) throws IOException {
        Path file = written("{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        assertThatThrownBy(() -> WebhookFile.read(file, OUTSIDE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("other users can read it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"water\":\"https://water.example.org\"}",
                "{\"water\":{\"url\":\"https://water.example.org\"}}",
                "{\"water\":{\"url\":\"https://water.example.org\",\"secret\":\"short\"}}",
                "{\"water\":{\"url\":\"http://water.example.org\",\"secret\":\"%s\"}}",
                "{\"water\":{\"url\":\"http://localhost:1\",\"secret\":\"%s\"}}",
                "{\"water\":{\"url\":\"https://u:p@water.example.org\",\"secret\":\"%s\"}}",
                "{\"water\":{\"url\":\"file:///etc/passwd\",\"secret\":\"%s\"}}",
                "{\"water\":{\"url\":\"https:///in\",\"secret\":\"%s\"}}",
                "{\"water\":{\"url\":\"https://a.example\",\"secret\":\"%s\",\"name\":\"x\"}}",
                "{\"water\":{\"url\":\"https://a.example\",\"secret\":\"%s\",\"secret\":\"%s\"}}"
            })
    void whatIsUnfitStopsTheStartAndIsNotRepeated(String text) throws IOException {
        Path file = written(text);
        assertThatThrownBy(() -> WebhookFile.read(file, OUTSIDE))
                .isInstanceOf(StartRefused.class)
                .hasNoCause()
                .message()
                .doesNotContain(SECRET, "example");
    }

    @Test
    void onATrialMachineItMayBeThisMachine() throws IOException {
        Path file = written("{\"water\":{\"url\":\"http://localhost:1/in\",\"secret\":\"%s\"}}");
        assertThat(WebhookFile.read(file, TRIAL).offices()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:a00:1::1",
                "2001:db8::1"
            })
    void noAddressInsideIsCalled(String address) throws IOException {
        assertThat(Outside.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "100.128.0.1",
                "223.5.5.5",
                "2400:3200::1",
                "2606:4700::1111"
            })
    void addressesOutsideAre(String address) throws IOException {
        assertThat(Outside.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void neighboursAreCalledWhereTheSettingSaysSoAndSecretsNever() throws IOException {
        Reachable inside = new Reachable(false, true);
        for (String address : List.of("10.1.2.3", "172.16.0.1", "192.168.1.1", "fd12::1")) {
            assertThat(inside.may(InetAddress.getByName(address))).as(address).isTrue();
        }
        for (String address :
                List.of(
                        "169.254.169.254",
                        "fd00:ec2::254",
                        "100.100.100.200",
                        "127.0.0.1",
                        "fe80::1")) {
            assertThat(inside.may(InetAddress.getByName(address))).as(address).isFalse();
        }
    }

    @Test
    void whereTheNameLeadsIsSeenBeforeAnythingIsSent() {
        Gateway gateway = Gateway.start();
        byte[] secret = SECRET.getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("localhost", "127.0.0.1", "[::ffff:127.0.0.1]")) {
            URI address = URI.create(gateway.address("/in").replace("localhost", name));
            assertThatThrownBy(() -> new Webhook(address, secret, OUTSIDE).send(Map.of("a", "b")))
                    .isInstanceOf(NotTaken.class)
                    .hasMessageContaining("an address inside");
        }
        assertThat(gateway.all()).isEmpty();

        URI here = URI.create(gateway.address("/in"));
        assertThatCode(() -> new Webhook(here, secret, TRIAL).send(Map.of("a", "b")))
                .doesNotThrowAnyException();
        assertThat(gateway.all()).hasSize(1);
    }

    private Path written(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("w.json"), text.replace("%s", SECRET));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
