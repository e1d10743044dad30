package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where people reach the program by https, nothing may ever go by plain http again. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.public.url=https://petitions.example")
class SecureCookiesTest {

    @LocalServerPort int port;

    @Test
    void cookiesAreSecureAndTheBrowserIsToldToStayWithHttps() {
        var answer = new Web(port).get("/sign-in");

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .startsWith("max-age=63072000");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-csrf="))
                .allMatch(cookie -> cookie.contains("Secure"));
    }
}
