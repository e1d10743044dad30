package org.huiyin.shell.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the program has of itself, with something in the place of each variable. */
final class Routing {

    private static final Pattern CHOICE = Pattern.compile("[a-z-]+(\\|[a-z-]+)*");

    private final RequestMappingHandlerMapping handlers;
    private final Map<String, String> values;

    /**
     * @param values by the variables' names; the first of a choice where there is none, else {@code
     *     x}
     */
    Routing(RequestMappingHandlerMapping handlers, Map<String, String> values) {
        this.handlers = handlers;
        this.values = values;
    }

    List<String> of(RequestMethod method) {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(route -> answers(route, method))
                .flatMap(route -> route.getPatternValues().stream())
                .flatMap(this::filled)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean answers(RequestMappingInfo route, RequestMethod method) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(method);
    }

    private Stream<String> filled(String pattern) {
        int start = pattern.indexOf('{');
        if (start < 0) {
            return Stream.of(pattern);
        }
        int end = end(pattern, start);
        String variable = pattern.substring(start + 1, end - 1);
        return values(variable)
                .map(value -> pattern.substring(0, start) + value + pattern.substring(end))
                .flatMap(this::filled);
    }

    private static int end(String pattern, int start) {
        int end = start + 1;
        for (int depth = 1; depth > 0; end++) {
            depth += pattern.charAt(end) == '{' ? 1 : pattern.charAt(end) == '}' ? -1 : 0;
        }
        return end;
    }

    private Stream<String> values(String variable) {
        int colon = variable.indexOf(':');
        String name = colon < 0 ? variable : variable.substring(0, colon);
        String allowed = colon < 0 ? "" : variable.substring(colon + 1);
        if (values.containsKey(name)) {
            return Stream.of(values.get(name).split(" "));
        }
        return CHOICE.matcher(allowed).matches() ? Stream.of(allowed.split("\\|")) : Stream.of("x");
    }
}
