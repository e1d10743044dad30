package org.huiyin.petition.rest;

import static org.huiyin.fuzz.Target.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.fuzz.Target;
import org.huiyin.petition.ActForm;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Version;
import org.huiyin.shell.Problem;
import org.huiyin.shell.rest.ProgramJson;
import tools.jackson.core.JacksonException;

/** Acts as programs send them and as forms do, and the version they rest on. */
public final class ActTargets {

    private static final StrictActBodies BODIES = new StrictActBodies();

    private ActTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "act-body",
                        List.of(Problem.class, JacksonException.class),
                        ActTargets::body,
                        ActTargets::bodies),
                Target.ofText(
                        "act-form",
                        List.of(),
                        ActTargets::form,
                        "draft-opinion\nfindings.0.request=1\nfindings.0.finding=EXPLAINED\n"
                                + "findings.0.facts=x\nfindings.0.legalBasis=y\nfindings.2.facts=z",
                        "hear\non=2026-12-01\nmanner=PHONE\ntext=x\ntext=y",
                        "request-extension\ndays=30\nreason=x\n=\n.=\n..a=b\nfindings.=c",
                        "no-such-act\na=b"),
                Target.ofText(
                        "if-match",
                        List.of(Problem.class),
                        tag -> Version.of(tag, "If-Match").ifPresent(ActTargets::isVersion),
                        "\"1\"",
                        "W/\"1\"",
                        "*",
                        " \"999999999\" ",
                        "\"٣\"",
                        "\"1\", \"2\""));
    }

    private static Stream<String> bodies() {
        return Stream.concat(
                StrictActBodies.names().stream().sorted().map(act -> act + "\n{}"),
                Stream.of(
                        "assign\n{\"to\":\"a\",\"due\":\"2026-12-01\",\"reason\":\"x\"}",
                        "rate\n{\"manner\":5,\"result\":5,\"text\":\"x\"}",
                        "draft-opinion\n{\"findings\":[{\"request\":1,\"finding\":\"EXPLAINED\","
                                + "\"facts\":\"x\",\"legalBasis\":\"y\"}]}",
                        "classify\n{\"request\":-1,\"kind\":\"KING\",\"~/a\":{\"\":[]}}",
                        "link\n{\"to\":\"26-123-456-789-6\",\"reason\":\"\\ud83d\"}"));
    }

    private static void body(String text) {
        List<String> parts = List.of(text.split("\n", 2));
        if (parts.size() == 2) {
            BODIES.read(parts.getFirst(), ProgramJson.mapper().readTree(parts.getLast()));
        }
    }

    private static void form(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> field = List.of(line.split("=", 2));
            sent.computeIfAbsent(field.getFirst(), _ -> new ArrayList<>()).add(field.getLast());
        }
        var form = new ActForm(lines.getFirst(), sent, Set.of("version"));
        try {
            PlainAct act = form.read(BODIES);
            require(act != null, "an act is read");
        } catch (Problem problem) {
            require(problem.kind() == Problem.Kind.NOT_FOUND || form.errors(problem).any(), "why");
        }
    }

    private static void isVersion(int version) {
        require(version >= 0, "versions are counted from nought");
    }
}
