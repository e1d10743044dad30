package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a single sign-on says counts only when it is for us, for this sign-in, now, and signed. */
@HuiyinTest
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgedSignOnTest {

    private static final String KNOWN = "/sign-in?sso=unknown";
    private static final String FAILED = "/sign-in?sso=failed";
    private static final ForgedSignOn SIGN_ON = start();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("huiyin.oidc.issuer", SIGN_ON::issuer);
        settings.add("huiyin.oidc.client-id", () -> ForgedSignOn.CLIENT);
        settings.add("huiyin.oidc.client-secret", () -> "canary of the client");
    }

    @AfterAll
    static void stop() {
        SIGN_ON.close();
    }

    @Test
    @Order(1)
    void whatItSaysWrongOfItselfStandsInNoLog(CapturedOutput log) {
        SIGN_ON.saysItIs("https://sso.example.org/?token=canary");

        assertThat(new Web(port).get("/sign-in/by/sso").statusCode()).isGreaterThanOrEqualTo(400);

        assertThat(log.getOut())
                .contains("the single sign-on does not answer")
                .doesNotContain("canary", "sso.example.org", SIGN_ON.issuer());
    }

    @Test
    @Order(2)
    void onlyWhatIsRightCounts() {
        SIGN_ON.saysItIs(SIGN_ON.issuer());
        assertThat(arrive(claims -> claims)).as("right, and linked to nobody").isEqualTo(KNOWN);

        assertThat(arrive(claims -> claims.claim("nonce", "of another sign-in"))).isEqualTo(FAILED);
        assertThat(arrive(claims -> claims.claim("nonce", null))).isEqualTo(FAILED);
        assertThat(arrive(claims -> claims.audience("another client"))).isEqualTo(FAILED);
        assertThat(arrive(claims -> claims.issuer("https://sso.example.org"))).isEqualTo(FAILED);
        assertThat(arrive(claims -> claims.expirationTime(ago(120)).issueTime(ago(600))))
                .isEqualTo(FAILED);
    }

    @Test
    @Order(3)
    void onlyWhatItSignedCounts() {
        Begun begun = begin();
        SIGN_ON.tellsSignedByAnother(SIGN_ON.claims(begun.nonce()).build());
        assertThat(begun.answer(begun.state())).isEqualTo(FAILED);

        Begun again = begin();
        SIGN_ON.tellsUnsigned(SIGN_ON.claims(again.nonce()).build());
        assertThat(again.answer(again.state())).isEqualTo(FAILED);
    }

    @Test
    @Order(4)
    void onlyTheBrowserThatBeganIsAnswered() {
        Begun begun = begin();
        SIGN_ON.tellsSigned(SIGN_ON.claims(begun.nonce()).build());
        assertThat(begun.answer("another")).isEqualTo(FAILED);
        assertThat(new Begun(new Web(port), "").answer(begun.state()))
                .as("in another browser")
                .isEqualTo(FAILED);
        assertThat(begun.value("code_challenge_method")).isEqualTo("S256");
    }

    private String arrive(UnaryOperator<JWTClaimsSet.Builder> change) {
        Begun begun = begin();
        SIGN_ON.tellsSigned(change.apply(SIGN_ON.claims(begun.nonce())).build());
        return begun.answer(begun.state());
    }

    private Begun begin() {
        Web browser = new Web(port);
        return new Begun(browser, location(browser.get("/sign-in/by/sso")));
    }

    /** A sign-in that was begun, and what the sign-on was asked. */
    private record Begun(Web browser, String asked) {

        String state() {
            return value("state");
        }

        String nonce() {
            return value("nonce");
        }

        private String value(String name) {
            var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(asked);
            assertThat(found.find()).as("%s in %s", name, asked).isTrue();
            return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
        }

        String answer(String state) {
            return location(browser.get("/sign-in/answer/sso?code=any&state=" + encoded(state)));
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private static ForgedSignOn start() {
        try {
            return new ForgedSignOn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
