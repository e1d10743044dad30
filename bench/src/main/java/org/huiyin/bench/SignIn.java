package org.huiyin.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Signs in as a browser does, so that pages can be asked for. */
final class SignIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private SignIn() {}

    /**
     * The header that carries the session.
     *
     * @throws IllegalStateException when the password is refused
     */
    static Map<String, String> session(int port, JsonNode account)
            throws IOException, InterruptedException {
        URI page = URI.create("http://127.0.0.1:" + port + "/sign-in");
        CookieManager cookies = new CookieManager();
        try (HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String form =
                    http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
            Matcher token = TOKEN.matcher(form);
            if (!token.find()) {
                throw new IllegalStateException("no form on the page to sign in");
            }
            String typed =
                    "_csrf=%s&login=%s&password=%s"
                            .formatted(
                                    encoded(token.group(1)),
                                    encoded(account.path("user").asString()),
                                    encoded(account.path("password").asString()));
            int status =
                    http.send(
                                    HttpRequest.newBuilder(page)
                                            .header(
                                                    "Content-Type",
                                                    "application/x-www-form-urlencoded")
                                            .POST(HttpRequest.BodyPublishers.ofString(typed))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode();
            if (status != 302) {
                throw new IllegalStateException("not signed in: " + status);
            }
        }
        return Map.of(
                "Cookie",
                cookies.getCookieStore().getCookies().stream()
                        .map(HttpCookie::toString)
                        .collect(Collectors.joining("; ")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
