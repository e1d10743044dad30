package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where people reach the program by https, nothing may ever go by plain http again. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.public.url=https://petitions.example")
class SecureCookiesTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nowhere",
                "/account",
                "/a;b/%2e%2e/",
                "/static/shell/public.css",
                "/api/v1/nowhere",
                "/api/v1/offices",
                "/actuator/health"
            })
    void nothingGoesByPlainHttpAgain(String path) {
        assertThat(new Web(port).get(path).headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=63072000 ; includeSubDomains");
    }

    @Test
    void anotherSiteIsOneUnderAnotherAddress() {
        Web web = new Web(port);
        assertThat(status(web, "https://petitions.example")).isEqualTo(422);
        for (String other :
                List.of("https://petitions.example.evil.example", "http://petitions.example")) {
            assertThat(status(web, other)).isEqualTo(403);
        }
    }

    private static int status(Web web, String origin) {
        String token =
                web.get("/track")
                        .body()
                        .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+).*", "$1");
        return web.send(
                        web.request(
                                        "/track",
                                        "Origin",
                                        origin,
                                        "Cookie",
                                        "__Host-csrf=" + web.cookie("__Host-csrf").orElseThrow(),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("_csrf=" + token)))
                .statusCode();
    }

    @Test
    void cookiesAreSecureAndTheBrowserIsToldToStayWithHttps() {
        var answer = new Web(port).get("/sign-in");

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .startsWith("max-age=63072000")
                .contains("includeSubDomains");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-csrf="))
                .allMatch(cookie -> cookie.contains("Secure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=en", "elder=1"})
    void whatAReaderChoosesIsKeptInASecureCookie(String choice) {
        assertThat(new Web(port).get("/rights?" + choice).headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-" + choice + ";")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void theKeyToADraftIsSecureToo() {
        Web web = new Web(port);
        var page = web.get("/file");
        String csrf = page.headers().allValues("Set-Cookie").getFirst().replaceFirst(";.*", "");
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();

        var begun =
                web.send(
                        web.request(
                                        "/file",
                                        "Cookie",
                                        csrf,
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("_csrf=" + token.group(1))));

        assertThat(begun.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Secure-draft-file=")
                .contains("; Path=/file;", "; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    @Test
    void whatWasChosenIsFoundAgain() {
        String page =
                new Web(port).get("/rights", "Cookie", "__Host-lang=en; __Host-elder=1").body();
        String byOthers = new Web(port).get("/rights", "Cookie", "lang=en; elder=1").body();

        assertThat(page).contains("lang=\"en\"", "class=\"elder\"");
        assertThat(byOthers).contains("lang=\"zh-CN\"").doesNotContain("class=\"elder\"");
    }
}
