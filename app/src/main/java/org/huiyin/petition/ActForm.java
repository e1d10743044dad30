package org.huiyin.petition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.petition.ActPart.Times;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody typed into the form of an act. A field is named as the API names it, with dots
 * between the steps: {@code findings.0.facts} stands for {@code /findings/0/facts}. So the form and
 * the API are read, checked and refused by the same rules. A block of a list in which nothing was
 * written is no part of the act; texts of a list stand one in a line.
 */
public class ActForm {

    private final String act;
    private final List<ActPart> parts;
    private final Map<String, List<String>> values = new TreeMap<>();

    /**
     * Takes what a form sent.
     *
     * @param act its public name
     * @param sent the form's fields
     * @param besides the fields that are no part of the act
     */
    public ActForm(String act, Map<String, List<String>> sent, Set<String> besides) {
        this.act = act;
        this.parts = PlainActs.type(act).map(ActPart::of).orElse(List.of());
        sent.forEach((name, all) -> {
            if (!besides.contains(name)) {
                values.put(name, all.stream().map(String::strip).toList());
            }
        });
    }

    /** The act's public name. */
    public final String name() {
        return act;
    }

    /** What stands in a field; empty for none. */
    public final String value(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** All that is chosen in a field where several can be. */
    public final List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What stands in each field, so that the form can be shown again. */
    public final Map<String, String> values() {
        Map<String, String> typed = new LinkedHashMap<>();
        values.keySet().forEach(field -> typed.put(field, value(field)));
        return typed;
    }

    /**
     * The act.
     *
     * @throws Problem 400 as {@link ActBodies#read} does; {@link #errors} says in which fields
     */
    public final PlainAct read(ActBodies bodies) {
        return bodies.read(act, body());
    }

    /** What is wrong, beside the fields of the form. */
    public final FieldErrors errors(Problem problem) {
        return new FieldErrors(
                problem.errors().all().stream()
                        .map(error -> new FieldError(field(error.field()), error.reason()))
                        .toList());
    }

    private ObjectNode body() {
        ObjectNode body = object(parts, "");
        values.keySet().stream()
                .filter(field -> part(field.split("\\.", 2)[0]).isEmpty())
                .forEach(unknown -> body.put(unknown, value(unknown)));
        return body;
    }

    private ObjectNode object(List<ActPart> all, String begin) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        all.forEach(part -> put(object, begin + part.name(), part));
        return object;
    }

    private void put(ObjectNode into, String field, ActPart part) {
        if (part.nested() && part.times() == Times.SEVERAL) {
            ArrayNode list = into.putArray(part.name());
            written(field, part)
                    .forEach(block ->
                            list.add(object(ActPart.of(part.type()), field + "." + block + ".")));
        } else if (part.nested()) {
            if (isWritten(field, part)) {
                into.set(part.name(), object(ActPart.of(part.type()), field + "."));
            }
        } else if (part.times() == Times.SEVERAL) {
            List<String> several = all(field).stream().flatMap(String::lines).toList();
            if (several.stream().anyMatch(one -> !one.isBlank())) {
                ArrayNode list = into.putArray(part.name());
                several.stream().filter(one -> !one.isBlank()).forEach(list::add);
            }
        } else if (!value(field).isEmpty()) {
            put(into, part, value(field));
        }
    }

    private static void put(ObjectNode into, ActPart part, String value) {
        if (part.number() && value.matches("-?\\d{1,9}")) {
            into.put(part.name(), Integer.parseInt(value));
        } else if (part.flag() && value.matches("true|false")) {
            into.put(part.name(), Boolean.parseBoolean(value));
        } else {
            into.put(part.name(), value);
        }
    }

    /** The numbers of the blocks of a list in which anything was written or chosen, in order. */
    private List<Integer> written(String field, ActPart list) {
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; isSent(field + "." + block + "."); block++) {
            if (isWritten(field + "." + block, list)) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private boolean isSent(String begin) {
        return values.keySet().stream().anyMatch(field -> field.startsWith(begin));
    }

    /** Which request a block is about stands in it from the start and is nothing written. */
    private boolean isWritten(String field, ActPart nested) {
        return ActPart.of(nested.type()).stream()
                .filter(part -> !part.request())
                .anyMatch(part -> !value(field + "." + part.name()).isEmpty());
    }

    /**
     * From {@code /findings/0/facts}, counted without the blocks left blank, to the form's field.
     */
    private String field(String pointer) {
        String[] steps = pointer.replaceFirst("^/", "").split("/");
        Optional<ActPart> list = part(steps[0]).filter(part -> part.times() == Times.SEVERAL);
        if (steps.length == 1 || list.isEmpty()) {
            return String.join(".", steps);
        }
        if (!list.get().nested()) {
            return steps[0];
        }
        steps[1] = written(steps[0], list.get()).get(Integer.parseInt(steps[1])).toString();
        return String.join(".", steps);
    }

    private Optional<ActPart> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
