package org.huiyin.fuzz;

import static org.huiyin.fuzz.Hostile.pick;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.huiyin.fuzz.Described.Operation;
import org.huiyin.fuzz.Described.Parameter;
import tools.jackson.databind.JsonNode;

/** Requests to the API, one thing or several wrong with most of them. */
final class ApiRequests {

    private static final String BOUNDARY = "------between";
    private static final String BULK = "/api/v1/acts/{act}";

    private final Described api;
    private final Inventions inventions;
    private final CasesToTry cases;
    private final Random random;

    ApiRequests(Described api, Inventions inventions, CasesToTry cases, Random random) {
        this.api = api;
        this.inventions = inventions;
        this.cases = cases;
        this.random = random;
    }

    /** A request, and in short what is in it. */
    record Request(HttpRequest.Builder http, String told) {}

    /**
     * One request about a petition.
     *
     * @param acts what whoever sends it may do now
     */
    Request to(Client client, Operation operation, CasesToTry.One one, List<String> acts) {
        String act = acts.isEmpty() || oneIn(3) ? "" : pick(acts, random);
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                String part = oneIn(20) ? pick(Hostile.PARTS, random) : part(parameter, one, act);
                if (parameter.name().equals("act")) {
                    act = part;
                }
                path = path.replace("{" + parameter.name() + "}", part);
            }
        }
        HttpRequest.Builder http = client.to(path + query(operation));
        String sent = body(http, operation, act);
        headers(http, operation, one);
        return new Request(http, operation.method() + " " + path + " " + shortened(sent));
    }

    private String part(Parameter parameter, CasesToTry.One one, String act) {
        return switch (parameter.name()) {
            case "number" -> oneIn(10) ? one.file().number().toString() : one.number();
            case "act" -> act.isEmpty() ? pick(Inventions.names(parameter.schema()), random) : act;
            default -> pick(Hostile.PARTS, random);
        };
    }

    private String query(Operation operation) {
        String query =
                operation.parameters().stream()
                        .filter(parameter -> parameter.in().equals("query") && !oneIn(2))
                        .map(parameter -> parameter.name() + "=" + asked(parameter))
                        .collect(Collectors.joining("&"));
        String more = oneIn(30) ? "&" + pick(Hostile.PARTS, random) + "=%00" : "";
        return query.isEmpty() && more.isEmpty() ? "" : "?" + query + more;
    }

    private String asked(Parameter parameter) {
        if (oneIn(2)) {
            return pick(Hostile.PARTS, random);
        }
        return switch (parameter.name()) {
            case "page" -> Integer.toString(random.nextInt(3));
            case "office", "parent" -> pick(cases.offices(), random);
            case "due" -> "2026-12-01";
            case "queue" -> pick(List.of("OFFICE", "MINE", "office"), random);
            case "language" -> pick(List.of("zh", "en"), random);
            default -> URLEncoder.encode("文字", StandardCharsets.UTF_8);
        };
    }

    private String body(HttpRequest.Builder http, Operation operation, String act) {
        String method = oneIn(25) ? pick(Hostile.METHODS, random) : operation.method();
        if (operation.bodies().isEmpty()) {
            String odd = oneIn(30) ? "{\"a\":1}" : "";
            http.method(
                    method, odd.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(odd));
            return method.equals(operation.method()) ? odd : method;
        }
        String type = pick(List.copyOf(operation.bodies().keySet()), random);
        JsonNode schema = api.resolved(operation.bodies().getOrDefault(type, api.bodyOf("")));
        boolean parts = type.startsWith("multipart/");
        String body = parts ? parts(schema, act) : json(operation, schema, act);
        String said = parts ? type + "; boundary=" + BOUNDARY : type;
        if (!oneIn(40)) {
            http.header("Content-Type", oneIn(25) ? pick(Hostile.TYPES, random) : said);
        }
        http.method(method, BodyPublishers.ofString(body));
        return body;
    }

    private String json(Operation operation, JsonNode schema, String act) {
        JsonNode known = api.bodyOf(act);
        if (operation.path().equals(BULK)) {
            return inventions.bulk(known);
        }
        return inventions.body(known.isMissingNode() ? schema : known);
    }

    /** Each part as it should be, or without a name, a type or an end. */
    private String parts(JsonNode schema, String act) {
        StringBuilder body = new StringBuilder();
        schema.path("properties")
                .forEachEntry((name, part) -> {
                    if (oneIn(10)) {
                        return;
                    }
                    boolean file = !part.path("items").isMissingNode();
                    JsonNode known = api.bodyOf(act);
                    String content =
                            file
                                    ? pick(
                                            List.of(
                                                    "",
                                                    "plain words",
                                                    "%PDF-1.7\n",
                                                    "PK\3\4",
                                                    "\0"),
                                            random)
                                    : inventions.body(known.isMissingNode() ? part : known);
                    String called =
                            file
                                    ? "; filename=\""
                                            + pick(
                                                    List.of(
                                                            "a.txt",
                                                            "../a.pdf",
                                                            "",
                                                            "a\u202Etxt.exe"),
                                                    random)
                                            + "\""
                                    : "";
                    String type =
                            oneIn(15)
                                    ? pick(Hostile.TYPES, random)
                                    : file ? "text/plain" : "application/json";
                    body.append(
                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                                    .formatted(
                                            BOUNDARY,
                                            oneIn(30) ? "" : name,
                                            called,
                                            type,
                                            content));
                });
        return oneIn(15) ? body.toString() : body + "--" + BOUNDARY + "--\r\n";
    }

    private void headers(HttpRequest.Builder http, Operation operation, CasesToTry.One one) {
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("header") && !oneIn(8))
                .forEach(parameter -> http.header(parameter.name(), header(parameter, one)));
        if (oneIn(8)) {
            List<String> odd = pick(Hostile.HEADERS, random);
            http.setHeader(odd.getFirst(), odd.getLast());
        }
    }

    private String header(Parameter parameter, CasesToTry.One one) {
        if (parameter.name().equals("If-Match")) {
            return "\"" + (oneIn(2) ? "1" : one.version()) + "\"";
        }
        return "key-" + random.nextInt(50);
    }

    /** Whoever may call: by a token, by a code, by both, by neither, or by what is neither. */
    Map<String, String> credential(CasesToTry.One one, String token) {
        return switch (random.nextInt(12)) {
            case 0 -> Map.of();
            case 1, 2 -> Map.of("Receipt-Code", one.code());
            case 3 -> Map.of("Receipt-Code", one.agentCode());
            case 4 ->
                    oneIn(5)
                            ? Map.of("Receipt-Code", one.code(), "Authorization", "Bearer " + token)
                            : Map.of("Receipt-Code", cases.any(random).code());
            case 5 ->
                    oneIn(2)
                            ? Map.of(
                                    "Receipt-Code",
                                    pick(List.of("", "x", "1".repeat(20), "９", "\u00e9"), random)
                                            .replace("９", "9"))
                            : Map.of("Authorization", "Bearer " + token.replace('a', 'b'));
            default -> Map.of("Authorization", "Bearer " + token);
        };
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private static String shortened(String body) {
        return body.length() > 300 ? body.substring(0, 300) + "…" : body;
    }
}
