package org.huiyin.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that brings canaries in by the API, and acts on them as staff and petitioner. */
final class Machine implements AutoCloseable {

    static final String PETITIONS = "/api/v1/petitions";

    private final Cage cage;
    private final HttpClient http = HttpClient.newHttpClient();

    Machine(Cage cage) {
        this.cage = cage;
    }

    /** A petition as its petitioner knows it. */
    record Known(String number, String code) {}

    Known files(Canary one, String office, boolean report) throws Exception {
        return known(
                send(
                        request(PETITIONS)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body(one, office, report)))));
    }

    Known filesWithPaper(Canary one, String office) throws Exception {
        Form form =
                Form.of(Map.of())
                        .json("petition", body(one, office, false))
                        .file(
                                "files",
                                one.file("txt"),
                                one.says(Canary.Field.CONTENT).getBytes(StandardCharsets.UTF_8));
        return known(send(request(PETITIONS).header("Content-Type", Form.TYPE).POST(form.body())));
    }

    private static Known known(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode filed = JsonMapper.shared().readTree(answer.body());
        return new Known(filed.path("number").asString(), filed.path("receiptCode").asString());
    }

    private static String body(Canary one, String office, boolean report) {
        Map<String, Object> person = new HashMap<>();
        person.put("role", "PRINCIPAL");
        person.put("name", one.name());
        person.put("phone", one.phone());
        person.put("address", one.address());
        if (one.number() % 2 == 0) {
            person.put("email", one.email());
        }
        Map<String, Object> filing = new HashMap<>();
        filing.put("channel", "ONLINE");
        filing.put("kind", report ? "REPORT" : "CLAIM");
        filing.put("title", one.says(Canary.Field.TITLE));
        filing.put("narrative", one.says(Canary.Field.NARRATIVE));
        filing.put("requests", List.of(one.says(Canary.Field.REQUEST)));
        filing.put("place", one.says(Canary.Field.PLACE));
        filing.put("persons", List.of(person));
        if (!office.isEmpty()) {
            filing.put("office", office);
        }
        return JsonMapper.shared().writeValueAsString(filing);
    }

    /** What no door takes, each told to whoever sent it and nowhere else. */
    void isRefused(Canary one) throws Exception {
        String says = one.says(Canary.Field.NARRATIVE);
        for (String wrong :
                List.of(
                        "{\"" + says + "\":1}",
                        "{\"title\":\"" + says + "\"",
                        "{\"title\":{\"" + says + "\":1}}",
                        "{\"channel\":\"" + says + "\"}",
                        "{\"requests\":[\"" + says + "\",7]}",
                        "{\"office\":\"" + says + "\",\"category\":\"" + says + "\"}",
                        "{\"persons\":[{\"role\":\"" + one.name() + "\"}]}",
                        says)) {
            HttpResponse<String> answer =
                    send(
                            request(PETITIONS)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(wrong)));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        }
        String typed = Canary.LATIN + one.phone();
        for (String path :
                List.of(
                        "/track?number=" + typed,
                        "/file/office?q=" + typed,
                        PETITIONS + "/" + typed,
                        PETITIONS + "?office=" + typed,
                        "/" + typed,
                        "/desk/import/" + typed)) {
            assertThat(send(request(path).GET()).statusCode()).as(path).isLessThan(500);
        }
    }

    /** Requests that the server cannot even read, as clients without manners send them. */
    void stammers(Canary one) throws IOException {
        String typed = Canary.LATIN + one.phone();
        for (String line :
                List.of(
                        "GET /track?number=" + typed + "{é HTTP/1.1",
                        "GET /file/office?q=" + typed + "%zz HTTP/1.1",
                        "GET /" + typed + "%00 HTTP/1.1",
                        typed + " / HTTP/1.1",
                        "GET / HTTP/1.1\r\nCookie: " + typed + "=\u0001\"",
                        "GET / HTTP/1.1\r\n" + typed + "é : 1")) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), cage.port())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream()
                        .write(
                                (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                        .getBytes(StandardCharsets.UTF_8));
                assertThat(
                                new String(
                                        socket.getInputStream().readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .as(line)
                        .startsWith("HTTP/1.1 ");
            }
        }
    }

    /**
     * Sends a paper and does not come to its end: what came so far is nowhere in the clear.
     *
     * @return open, for as long as it is to be under way
     */
    Socket sendsHalf(Canary one) throws IOException {
        byte[] half =
                """
                --x\r
                Content-Disposition: form-data; name="files"; filename="%s"\r
                Content-Type: text/plain\r
                \r
                %s\
                """
                        .formatted(one.file("txt"), one.says(Canary.Field.CONTENT).repeat(1000))
                        .getBytes(StandardCharsets.UTF_8);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), cage.port());
        socket.getOutputStream()
                .write(
                        """
                        POST /api/v1/petitions HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: multipart/form-data; boundary=x\r
                        Content-Length: %d\r
                        \r
                        """
                                .formatted(half.length + 1000)
                                .getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(half);
        socket.getOutputStream().flush();
        return socket;
    }

    /** A request as a member of staff. */
    HttpRequest.Builder as(String user, String path) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + cage.account(user).path("token").asString());
    }

    /** A request of anybody. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(cage.at(path))
                .header("User-Agent", Perch.AGENT)
                .header("X-Forwarded-For", Perch.FROM);
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
