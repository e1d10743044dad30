package org.huiyin.fuzz;

import static org.huiyin.fuzz.Hostile.pick;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is sent to a page: its own fields and others, sound, empty, or nothing like them. */
final class Forms {

    private static final String BOUNDARY = "------between";

    /** What forms hold that take whatever is sent. */
    private static final List<String> MORE =
            List.of(
                    "version",
                    "to",
                    "reason",
                    "text",
                    "due",
                    "on",
                    "manner",
                    "request",
                    "findings.0.facts",
                    "findings.0.request",
                    "findings.0.finding",
                    "findings.1.",
                    "findings.-1.facts",
                    ".",
                    "..",
                    "",
                    "a.b.c.d",
                    "requests[0].text",
                    "persons[0].name",
                    "x[",
                    "requests[99999999].text",
                    "_csrf",
                    "title",
                    "narrative",
                    "channel",
                    "key",
                    "lang",
                    "page",
                    "queue",
                    "entry",
                    "days",
                    "staff");

    private static final List<String> ACTS =
            List.of(
                    "accept",
                    "transfer",
                    "draft-opinion",
                    "hear",
                    "rate",
                    "supplement",
                    "note",
                    "serve",
                    "no-such-act");

    /** As they stand in a form that is sent. */
    private static final List<String> VALUES =
            List.of(
                    "",
                    "+",
                    "x",
                    "-1",
                    "0",
                    "1",
                    "2",
                    "true",
                    "on",
                    "%00",
                    "%ff",
                    "%ED%A0%80",
                    "%EF%BF%BF",
                    "%E2%80%AE",
                    "9".repeat(30),
                    "2147483648",
                    "2026-02-30",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "2026-12-01",
                    "9999",
                    "0000",
                    "KING",
                    "%0d%0aX:+y",
                    "%3Cb%3E",
                    "%7B0%7D%27",
                    "x".repeat(3_000),
                    "%E5%9B%9E".repeat(20_000),
                    "..%2f..%2fx");

    private final List<String> names;
    private final CasesToTry cases;
    private final CasesToTry.One own;
    private final Random random;

    Forms(List<PageRoute> routes, CasesToTry cases, CasesToTry.One own, Random random) {
        Set<String> all = new TreeSet<>(MORE);
        routes.forEach(route -> all.addAll(route.fields()));
        this.names = List.copyOf(all);
        this.cases = cases;
        this.own = own;
        this.random = random;
    }

    /** A form, or a page asked for with parameters. */
    record Sent(String method, String path, List<String> fields, boolean parts) {

        HttpResponse<String> by(Client client, String token) {
            List<String> all = new ArrayList<>(fields);
            if (method.equals("GET")) {
                return client.get(path + (all.isEmpty() ? "" : "?" + String.join("&", all)));
            }
            all.add(token);
            return parts
                    ? client.send(
                            client.to(path)
                                    .header(
                                            "Content-Type",
                                            "multipart/form-data; boundary=" + BOUNDARY)
                                    .POST(BodyPublishers.ofString(parted(all))))
                    : client.submit(path, String.join("&", all));
        }

        private static String parted(List<String> all) {
            return all.stream()
                    .map(field -> field.split("=", 2))
                    .map(field ->
                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                                    .formatted(
                                            BOUNDARY,
                                            field[0],
                                            field[0].matches("files|file|papers|original")
                                                    ? "; filename=\"" + field[0] + ".txt\""
                                                    : "",
                                            field[field.length - 1]))
                    .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
        }
    }

    /**
     * Something sent to a route.
     *
     * @param bare with no field at all
     */
    Sent to(PageRoute route, boolean bare) {
        String path = path(route.pattern());
        List<String> fields = new ArrayList<>();
        if (!bare) {
            route.fields().stream()
                    .filter(_ -> random.nextInt(5) > 1)
                    .forEach(name -> fields.add(name + "=" + value()));
            for (int more = random.nextInt(5); more > 0; more--) {
                String name = pick(names, random);
                if (!name.equals("_csrf")) {
                    fields.add(name + "=" + value());
                }
            }
        }
        boolean parts = route.files() ? random.nextInt(4) > 0 : random.nextInt(15) == 0;
        return new Sent(route.method(), path, fields, parts && !route.method().equals("GET"));
    }

    private String value() {
        return switch (random.nextInt(8)) {
            case 0 -> pick(cases.offices(), random);
            case 1 -> pick(cases.staff(), random);
            case 2 -> own.number();
            case 3 -> own.version();
            default -> pick(VALUES, random);
        };
    }

    /** Each part of the path by what it is called, now and then by something else. */
    private String path(String pattern) {
        String path = pattern;
        while (path.contains("{")) {
            int start = path.indexOf('{');
            int end = start;
            for (int open = 0; end < path.length(); end++) {
                open += path.charAt(end) == '{' ? 1 : path.charAt(end) == '}' ? -1 : 0;
                if (open == 0) {
                    break;
                }
            }
            String name = path.substring(start + 1, end);
            path = path.substring(0, start) + part(name) + path.substring(end + 1);
        }
        return path;
    }

    private String part(String name) {
        if (random.nextInt(12) == 0) {
            return pick(Hostile.PARTS, random);
        }
        return switch (name.replaceAll(":.*", "")) {
            case "number" -> random.nextInt(3) == 0 ? cases.any(random).number() : own.number();
            case "act" -> pick(ACTS, random);
            case "code" -> pick(cases.offices(), random);
            case "decision" -> pick(List.of("approve", "reject"), random);
            case "step" -> pick(List.of("story", "requests", "persons", "check"), random);
            case "kind" -> pick(List.of("receipt", "opinion"), random);
            case "language" -> pick(List.of("zh", "en"), random);
            case "document" -> pick(List.of("opinion", "review", "re-review"), random);
            default -> pick(cases.staff(), random);
        };
    }
}
