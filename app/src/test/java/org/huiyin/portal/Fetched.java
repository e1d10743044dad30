package org.huiyin.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.huiyin.shell.browser.Browser;

/** What the program answers to a browser's own session, header by header and byte by byte. */
final class Fetched {

    private Fetched() {}

    static HttpResponse<byte[]> by(Browser browser, String path)
            throws IOException, InterruptedException {
        String cookies =
                browser.driver().manage().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        URI address = URI.create(browser.driver().getCurrentUrl()).resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).header("Cookie", cookies).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
