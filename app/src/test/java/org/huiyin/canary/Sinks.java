package org.huiyin.canary;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huiyin.database.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where notices go: a mail server, an SMS gateway, the programs of offices. */
final class Sinks implements AutoCloseable {

    private static final String SECRET = "a secret of more than sixteen bytes";

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final HttpServer http;
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final Path webhooks;

    /** A request that came. */
    record Posted(String path, String headers, String body) {}

    private Sinks(String... offices) throws IOException {
        mail.start();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::take);
        http.start();
        ObjectNode file = JsonMapper.shared().createObjectNode();
        for (String office : offices) {
            file.putObject(office).put("url", address("/call/" + office)).put("secret", SECRET);
        }
        webhooks = Files.createDirectories(TestDatabase.folder("sinks")).resolve("webhooks.json");
        Files.writeString(webhooks, file.toString());
        Files.setPosixFilePermissions(webhooks, PosixFilePermissions.fromString("rw-------"));
    }

    /** With a program for each of these offices. */
    static Sinks open(String... offices) throws IOException {
        return new Sinks(offices);
    }

    Map<String, String> settings() {
        return Map.of(
                "HUIYIN_MAIL_HOST",
                "127.0.0.1",
                "HUIYIN_MAIL_PORT",
                String.valueOf(mail.getSmtp().getPort()),
                "HUIYIN_MAIL_STARTTLS",
                "false",
                "HUIYIN_SMS_URL",
                address("/sms"),
                "HUIYIN_SMS_KEY",
                SECRET,
                "HUIYIN_WEBHOOK_FILE",
                webhooks.toString());
    }

    private String address(String path) {
        return "http://localhost:" + http.getAddress().getPort() + path;
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        posted.add(
                new Posted(
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders().entrySet().toString(),
                        new String(body, StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** Every mail as it was sent, but for whom it is addressed to. */
    List<String> mails() {
        List<String> all = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            try {
                message.removeHeader("To");
                message.removeHeader("Received");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
            all.add(GreenMailUtil.getWholeMessage(message));
        }
        return all;
    }

    /** Every SMS as it was posted, but for the number it goes to. */
    List<String> messages() {
        return posted.stream()
                .filter(one -> one.path().equals("/sms"))
                .map(one -> one.headers() + withoutNumber(one.body()))
                .toList();
    }

    private static String withoutNumber(String body) {
        JsonNode message = JsonMapper.shared().readTree(body);
        if (message instanceof ObjectNode fields) {
            fields.remove("to");
        }
        return message.toString();
    }

    /** Every call to a program of an office. */
    List<String> calls() {
        return posted.stream()
                .filter(one -> one.path().startsWith("/call/"))
                .map(Posted::toString)
                .toList();
    }

    @Override
    public void close() {
        http.stop(0);
        try {
            mail.stop();
            Files.deleteIfExists(webhooks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
