package org.huiyin.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.huiyin.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A single sign-on is believed, so it is only asked where nobody can take its place. */
class SsoSettingsTest {

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(new SsoSettings("", "", "", "").isOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sso.example.org/realm",
                "http://localhost:9000",
                "http://127.0.0.1:9000",
                "http://[::1]:9000"
            })
    void httpsOrThisMachineIsTaken(String issuer) {
        assertThat(new SsoSettings(issuer, "id", "secret", "").isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sso.example.org",
                "http://10.0.0.7",
                "http://localhost.example.org",
                "ftp://localhost",
                "file:///etc/passwd",
                "sso.example.org",
                "https:///realm",
                "not an address"
            })
    void whatAnybodyCouldTakeThePlaceOfIsRefused(String issuer) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new SsoSettings(issuer, "id", "secret", ""));
    }

    @Test
    void withoutAClientItIsRefused() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new SsoSettings("https://sso.example.org", "id", "", ""));
    }

    @Test
    void itIsCalledByItsHostUnlessItHasAName() {
        assertThat(new SsoSettings("https://sso.example.org/r", "id", "s", "").name())
                .isEqualTo("sso.example.org");
        assertThat(new SsoSettings("https://sso.example.org/r", "id", "s", "County").name())
                .isEqualTo("County");
    }
}
