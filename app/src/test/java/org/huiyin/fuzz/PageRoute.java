package org.huiyin.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A page, or where a form is sent.
 *
 * @param fields what it names of what is sent
 * @param files whether files may come with it
 */
record PageRoute(String method, String pattern, List<String> fields, boolean files) {

    /** After these nobody is signed in any more, or they answer what went wrong elsewhere. */
    private static final Set<String> LEFT_OUT = Set.of("/error", "/sign-out", "/track/leave");

    static List<PageRoute> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(route -> each(route.getKey(), route.getValue()))
                .filter(route -> !LEFT_OUT.contains(route.pattern()))
                .filter(route -> !route.pattern().matches("/(api|v3)/.*"))
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Stream<PageRoute> each(RequestMappingInfo info, HandlerMethod method) {
        List<String> fields =
                Arrays.stream(method.getMethodParameters()).flatMap(PageRoute::field).toList();
        boolean files =
                Arrays.stream(method.getMethodParameters())
                        .anyMatch(part ->
                                part.getGenericParameterType()
                                        .getTypeName()
                                        .contains(MultipartFile.class.getSimpleName()));
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        (info.getMethodsCondition().getMethods().isEmpty()
                                        ? Stream.of("GET")
                                        : info.getMethodsCondition().getMethods().stream()
                                                .map(Enum::name))
                                .map(one -> new PageRoute(one, pattern, fields, files)));
    }

    private static Stream<String> field(MethodParameter part) {
        RequestParam named = part.getParameterAnnotation(RequestParam.class);
        if (named == null) {
            return Stream.of();
        }
        return Stream.of(named.name(), named.value(), part.getParameter().getName())
                .filter(name -> !name.isEmpty())
                .limit(1);
    }

    @Override
    public String toString() {
        return pattern + " " + method;
    }
}
