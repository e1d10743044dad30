package org.huiyin.shell.signin.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.signin.AccountSeal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A cookie by which a browser shows that an account has come in with it before. It opens nothing:
 * it only takes the browser out of the limits that others can use up. Several accounts may share a
 * browser.
 */
@Component
class KnownBrowsers {

    private static final String USE = "known-browser";
    private static final Duration LASTS = Duration.ofDays(180);
    private static final int MOST = 5;

    private final AccountSeal seal;
    private final Addresses addresses;

    KnownBrowsers(AccountSeal seal, Addresses addresses) {
        this.seal = seal;
        this.addresses = addresses;
    }

    /** The mark of the browser, where this account has come in with it. */
    Optional<String> mark(UUID account, HttpServletRequest request) {
        return marks(request)
                .filter(mark -> seal.open(account, USE, bytes(mark)).isPresent())
                .findFirst();
    }

    /** Remembers that the account has come in. */
    void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        String own = mark(account, request).orElseGet(() -> fresh(account));
        List<String> all =
                Stream.concat(Stream.of(own), marks(request)).distinct().limit(MOST).toList();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(), String.join(".", all))
                        .path("/")
                        .httpOnly(true)
                        .secure(addresses.secure())
                        .sameSite("Strict")
                        .maxAge(LASTS)
                        .build()
                        .toString());
    }

    private String fresh(UUID account) {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal.seal(account, USE, random));
    }

    private Stream<String> marks(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .flatMap(cookie -> Stream.of(cookie.getValue().split("\\.", -1)))
                        .limit(MOST);
    }

    private String name() {
        return addresses.secure() ? "__Host-known" : "known";
    }

    private static byte[] bytes(String mark) {
        try {
            return Base64.getUrlDecoder().decode(mark);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }
}
