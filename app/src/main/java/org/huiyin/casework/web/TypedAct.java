package org.huiyin.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.PlainAct;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody typed into the form of an act. A field is named as the API names it, with dots
 * between the steps: {@code findings.0.facts} stands for {@code /findings/0/facts}. So the form and
 * the API are read, checked and refused by the same rules.
 */
final class TypedAct {

    private static final Set<String> NUMBERS = Set.of("days", "entry", "request");
    private static final Set<String> OUR_OWN =
            Set.of("_csrf", "version", "do", "q", "queue", "page", "case");
    private static final String FINDINGS = "findings";

    private final String act;
    private final Map<String, String> values = new TreeMap<>();
    private final List<Integer> answered = new ArrayList<>();
    private final String queue;
    private final String page;

    /**
     * @param act its public name
     * @param sent the form's fields
     */
    TypedAct(String act, Map<String, String> sent) {
        this.act = act;
        this.queue = sent.getOrDefault("queue", "");
        this.page = sent.getOrDefault("page", "");
        sent.forEach((name, value) -> {
            if (!OUR_OWN.contains(name)) {
                values.put(name, value.strip());
            }
        });
        if (act.equals("draft-opinion")) {
            findAnswered();
        }
    }

    /** Where in a worklist this began. */
    ListPlace from(SignedIn staff) {
        return ListPlace.of(queue, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, staff);
    }

    /** What stands in a field; empty for none. */
    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The numbers of the blocks in which anything was written or chosen, in order. */
    List<Integer> answered() {
        return List.copyOf(answered);
    }

    /** Everything typed, by field, so that the form can be shown again. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /**
     * The act.
     *
     * @throws Problem 400 as {@link ActBodies#read} does; {@link #errors} says in which fields
     */
    PlainAct read(ActBodies bodies) {
        return bodies.read(act, body());
    }

    /** What is wrong, beside the fields of the form. */
    FieldErrors errors(Problem problem) {
        return new FieldErrors(
                problem.errors().all().stream()
                        .map(error -> new FieldError(field(error.field()), error.reason()))
                        .toList());
    }

    private ObjectNode body() {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        values.forEach((name, value) -> {
            if (!name.startsWith(FINDINGS + ".") && !value.isEmpty()) {
                put(body, name, value);
            }
        });
        if (act.equals("draft-opinion")) {
            ArrayNode findings = body.putArray(FINDINGS);
            answered.forEach(block -> findings.add(answer(block)));
        }
        return body;
    }

    private ObjectNode answer(int block) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        for (String part : List.of("request", "finding", "facts", "legalBasis")) {
            String value = value(FINDINGS + "." + block + "." + part);
            if (!value.isEmpty()) {
                put(answer, part, value);
            }
        }
        return answer;
    }

    private static void put(ObjectNode into, String name, String value) {
        if (NUMBERS.contains(name) && value.matches("\\d{1,9}")) {
            into.put(name, Integer.parseInt(value));
        } else {
            into.put(name, value);
        }
    }

    private void findAnswered() {
        for (int block = 0; values.containsKey(FINDINGS + "." + block + ".request"); block++) {
            String begin = FINDINGS + "." + block + ".";
            if (!(value(begin + "finding") + value(begin + "facts") + value(begin + "legalBasis"))
                    .isEmpty()) {
                answered.add(block);
            }
        }
    }

    /**
     * From {@code /findings/0/facts}, counted without the blocks left blank, to the form's field.
     */
    private String field(String pointer) {
        String[] steps = pointer.replaceFirst("^/", "").split("/");
        if (steps.length == 3 && steps[0].equals(FINDINGS)) {
            steps[1] = Integer.toString(answered.get(Integer.parseInt(steps[1])));
        }
        return String.join(".", steps);
    }
}
