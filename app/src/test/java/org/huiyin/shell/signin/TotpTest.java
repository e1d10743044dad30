package org.huiyin.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of RFC 6238, Appendix B, and of RFC 4648, section 10. */
class TotpTest {

    private static final byte[] SECRET = ascii("12345678901234567890");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        Instant now = Instant.ofEpochSecond(second);

        assertThat(Totp.code(SECRET, Totp.step(now))).isEqualTo(code);
        assertThat(Totp.stepOf(SECRET, code, now)).hasValue(Totp.step(now));
    }

    @Test
    void aCodeCountsOneStepBeforeAndAfterAndNoLonger() {
        Instant made = Instant.ofEpochSecond(1_234_567_890);
        String code = Totp.code(SECRET, Totp.step(made));

        assertThat(Totp.stepOf(SECRET, code, made.minusSeconds(30))).hasValue(Totp.step(made));
        assertThat(Totp.stepOf(SECRET, code, made.plusSeconds(30))).hasValue(Totp.step(made));
        assertThat(Totp.stepOf(SECRET, code, made.plusSeconds(60))).isEmpty();
        assertThat(Totp.stepOf(SECRET, code, made.minusSeconds(60))).isEmpty();
        assertThat(Totp.stepOf(SECRET, code + "0", made)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "f,MY",
        "fo,MZXQ",
        "foo,MZXW6",
        "foob,MZXW6YQ",
        "fooba,MZXW6YTB",
        "foobar,MZXW6YTBOI"
    })
    void base32IsThatOfTheStandard(String text, String base32) {
        assertThat(Base32.of(ascii(text))).isEqualTo(base32);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
