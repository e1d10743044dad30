package org.huiyin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks HTTP with the program as a browser without eyes: keeps cookies, follows nothing. */
public final class Web {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Web(int port) {
        this.home = "http://localhost:" + port;
    }

    /** Asks for a path, with headers given as name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts a JSON text. */
    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a form as the page at the path holds it, with its token. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        return submit(token(page), action, fields);
    }

    /** The token of the forms on a page; any form of the same browser may be sent with it. */
    public Optional<String> token(String page) {
        Matcher token = CSRF.matcher(get(page).body());
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }

    /** Sends a form with a token. */
    public HttpResponse<String> submit(
            Optional<String> token, String action, Map<String, String> fields) {
        String csrf = token.map(csrfToken -> "&_csrf=" + encoded(csrfToken)).orElse("");
        String body =
                fields.entrySet().stream()
                                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                                .collect(Collectors.joining("&"))
                        + csrf;
        return send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Signs a member of staff in. */
    public Web signIn(TestStaff.Hired staff) {
        submit(
                "/sign-in",
                "/sign-in",
                Map.of("login", staff.login(), "password", staff.password()));
        return this;
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The same, for an answer that is no text. */
    public <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> answer) {
        try {
            return client.send(request.build(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a request to a path. */
    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The value of a cookie that the program set. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
