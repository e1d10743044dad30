package org.huiyin.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as its own description has it. */
final class Described {

    private final JsonNode document;

    Described(String document) {
        this.document = JsonMapper.shared().readTree(document);
    }

    /**
     * One method of one path.
     *
     * @param bodies schema by media type
     * @param statuses of answers that are no problem
     */
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            Map<String, JsonNode> bodies,
            Set<Integer> statuses) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A part of the path, of the query, or a header. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, methods) ->
                        methods.forEachEntry(
                                (method, operation) -> all.add(one(method, path, operation))));
        return all;
    }

    private static Operation one(String method, String path, JsonNode operation) {
        List<Parameter> parameters =
                operation.path("parameters").valueStream().map(Described::parameter).toList();
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        operation
                .path("requestBody")
                .path("content")
                .forEachEntry((type, content) -> bodies.put(type, content.path("schema")));
        Set<Integer> statuses =
                operation.path("responses").propertyNames().stream()
                        .filter(status -> !status.equals("default"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, bodies, statuses);
    }

    private static Parameter parameter(JsonNode one) {
        return new Parameter(
                one.path("name").stringValue(),
                one.path("in").stringValue(),
                one.path("required").asBoolean(false),
                one.path("schema"));
    }

    /** The schema itself, where another is named. */
    JsonNode resolved(JsonNode schema) {
        String named = schema.path("$ref").asString("");
        return named.isEmpty() ? schema : document.at(named.substring(1));
    }

    /** What the body of an act is like; missing for no such act. */
    JsonNode bodyOf(String act) {
        return document.path("components").path("schemas").path(act + "-body");
    }
}
