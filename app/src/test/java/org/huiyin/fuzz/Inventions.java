package org.huiyin.fuzz;

import static org.huiyin.fuzz.Hostile.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** JSON as a description asks for, sound or with things wrong in it. */
final class Inventions {

    private static final List<String> CODES =
            List.of(
                    "ONLINE",
                    "VISIT",
                    "LETTER",
                    "PHONE",
                    "FAX",
                    "CLAIM",
                    "REPORT",
                    "SUGGESTION",
                    "PRINCIPAL",
                    "AGENT",
                    "MEMBER",
                    "HEAR",
                    "REGISTER");

    private final Described api;
    private final CasesToTry cases;
    private final LocalDate today;
    private final Random random;

    /** One value in so many is hostile; none where it is nought. */
    private int hostility;

    Inventions(Described api, CasesToTry cases, LocalDate today, Random random) {
        this.api = api;
        this.cases = cases;
        this.today = today;
        this.random = random;
    }

    /** A whole body: half of them are sound. */
    String body(JsonNode schema) {
        hostility = random.nextBoolean() ? 0 : 2 + random.nextInt(8);
        String body = value("", schema);
        return hostility == 0 ? body : random.nextInt(6) == 0 ? damaged(body) : body;
    }

    /** The same act on several petitions. */
    String bulk(JsonNode schema) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var one = cases.any(random);
            String tag = random.nextInt(4) == 0 ? "\"*\"" : "\"\\\"" + one.version() + "\\\"\"";
            items.add(
                    "{\"number\":\"%s\",\"ifMatch\":%s,\"body\":%s}"
                            .formatted(one.number(), tag, body(schema)));
        }
        String all = "[" + String.join(",", items) + "]";
        return random.nextInt(8) == 0 ? damaged(all) : all;
    }

    private String value(String name, JsonNode given) {
        if (hostility > 0 && random.nextInt(hostility) == 0) {
            return pick(Hostile.VALUES, random);
        }
        JsonNode schema = api.resolved(given);
        if (schema.has("enum")) {
            return "\""
                    + schema.path("enum")
                            .get(random.nextInt(schema.path("enum").size()))
                            .stringValue()
                    + "\"";
        }
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer" -> Integer.toString(1 + random.nextInt(3));
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> "\"" + text(name, schema) + "\"";
        };
    }

    private String object(JsonNode schema) {
        List<String> required =
                StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList();
        List<String> fields = new ArrayList<>();
        schema.path("properties")
                .properties()
                .forEach(field -> {
                    boolean wanted = required.contains(field.getKey()) || random.nextInt(3) > 0;
                    if (hostility > 0 ? random.nextInt(8) > 0 : wanted) {
                        fields.add(
                                "\""
                                        + field.getKey()
                                        + "\":"
                                        + value(field.getKey(), field.getValue()));
                    }
                });
        if (hostility > 0 && random.nextInt(8) == 0) {
            fields.add("\"un/kn~own\":" + pick(Hostile.VALUES, random));
        }
        if (hostility > 0 && !fields.isEmpty() && random.nextInt(20) == 0) {
            fields.add(fields.getFirst());
        }
        return fields.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private String array(String name, JsonNode schema) {
        int size = hostility > 0 && random.nextInt(30) == 0 ? 150 : random.nextInt(4);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(value(name, schema.path("items")));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String text(String name, JsonNode schema) {
        String about = (name + schema.path("description").asString("")).toLowerCase(Locale.ROOT);
        if (schema.path("format").asString("").equals("date") || about.contains("receivedon")) {
            return today.plusDays(random.nextInt(60) - 20L).toString();
        }
        if (about.contains("office") || about.contains("concerns")) {
            return pick(cases.offices(), random);
        }
        if (about.contains("number")) {
            return cases.any(random).number();
        }
        if (about.contains("staff")) {
            return pick(cases.staff(), random);
        }
        return switch (name) {
            case "channel", "kind", "role", "purpose" -> pick(CODES, random);
            case "phone" -> "13900000000";
            case "email" -> "somebody@example.org";
            default -> "文字" + random.nextInt(100);
        };
    }

    private String damaged(String body) {
        int at = random.nextInt(body.length() + 1);
        return switch (random.nextInt(7)) {
            case 0 -> body.substring(0, at);
            case 1 -> body.substring(0, at) + (char) (32 + random.nextInt(95)) + body.substring(at);
            case 2 -> "[" + body + "]";
            case 3 -> "\uFEFF" + body;
            case 4 -> body + body;
            case 5 -> "";
            default -> pick(Hostile.VALUES, random);
        };
    }

    /** Acts in the order of their names. */
    static List<String> names(JsonNode schema) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .map(JsonNode::stringValue)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
