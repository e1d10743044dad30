package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.huiyin.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an SMS leaves: to which gateways, to which numbers, under which signature. */
class SmsSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.example.org/sms",
                "ftp://gateway.example.org",
                "gateway",
                "http://localhost.example.org",
                "http://127.0.0.1.example.org"
            })
    void numbersDoNotLeaveInTheClear(String url) {
        assertThatThrownBy(() -> settings(url, "0123456789abcdef").address())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("in the clear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gateway.example.org/sms?app=1", "http://127.0.0.1:8090/sms"})
    void byHttpsOrOnThisMachineTheyDo(String url) {
        assertThat(settings(url, "0123456789abcdef").address()).hasToString(url);
    }

    /** A gateway elsewhere that leads to this machine or a neighbour was made to. */
    @Test
    void itsNameLeadsWhereItSays() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        InetAddress neighbour = InetAddress.getByName("192.168.1.9");
        Reachable gateway = settings("https://gateway.example.org", "0123456789abcdef").reachable();

        assertThat(gateway.may(here)).isFalse();
        assertThat(gateway.may(neighbour)).isFalse();
        assertThat(settings("http://localhost:8090", "0123456789abcdef").reachable().may(here))
                .isTrue();
    }

    @Test
    void aKeyThatCouldBeGuessedStopsTheStart() {
        assertThatThrownBy(() -> settings("https://gateway.example.org", "guess me").secret())
                .isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "13900000001, +8613900000001",
        "139 0000 0001, +8613900000001",
        "+86 139-0000-0001, +8613900000001",
        "0086 13900000001, +8613900000001",
        "86 13900000001, +8613900000001",
        "１３９０００００００１, +8613900000001",
        "+852 5123 4567, +85251234567",
        "00 1 (212) 555-0100, +12125550100",
        "0571-87000000,",
        "87000000,",
        "+86 571 87000000,",
        "12345678901,",
        "139000000011,",
        "not a number,",
        "+0 123 456 789,"
    })
    void aMobileNumberIsKnownByItsForm(String typed, String e164) {
        assertThat(Mobile.e164(typed)).isEqualTo(Optional.ofNullable(e164));
    }

    /** The example of the operators' guide; also by {@code printf … | openssl dgst -hmac}. */
    @Test
    void theSignatureIsTheOneThatIsDocumented() {
        assertThat(
                        Signature.of(
                                "0123456789abcdef".getBytes(StandardCharsets.UTF_8),
                                1767225600,
                                "{\"number\":\"202600000001\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1=f8aa206e10075245493062f992c73ccdde7fdf4012774cfd22e3561985cebead");
    }

    private static SmsSettings settings(String url, String key) {
        return new SmsSettings(url, key, Optional.empty(), Duration.ofSeconds(1), false);
    }
}
