package org.huiyin.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends requests from an address of its own on this machine, so that tries and filings are counted
 * for it and for nobody else. Follows nothing.
 */
final class Client implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String home;
    private final HttpClient http;

    /**
     * A client.
     *
     * @param host the last of the four numbers of its address
     */
    Client(int port, int host) {
        this.home = "http://127.0.0.1:" + port;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .localAddress(InetAddress.ofLiteral("127.0.0." + host))
                        .cookieHandler(new CookieManager())
                        .build();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).timeout(PATIENCE);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<String> submit(String path, String form) {
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The token of the forms on a page, as a field; nothing where there is no form. */
    String token(String page) {
        Matcher token = CSRF.matcher(get(page).body());
        return token.find() ? "_csrf=" + token.group(1) : "";
    }

    @Override
    public void close() {
        http.close();
    }
}
