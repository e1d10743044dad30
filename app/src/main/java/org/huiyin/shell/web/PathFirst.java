package org.huiyin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Passes over routes whose fixed beginning is not that of the request's path. Spring has no index
 * of paths with variables: it asks each of some hundred routes for method, headers and types before
 * it looks at the path.
 */
@Component
final class PathFirst implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
    }

    private static final class Routes extends RequestMappingHandlerMapping {

        /** Up to the first variable or wildcard. */
        private static final Pattern FIXED = Pattern.compile("[^{*?]*");

        private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            String path = request.getRequestURI();
            boolean asWritten = path.indexOf('%') < 0 && path.indexOf(';') < 0;
            return asWritten && !path.startsWith(beginning(route))
                    ? null
                    : super.getMatchingMapping(route, request);
        }

        private String beginning(RequestMappingInfo route) {
            String known = beginnings.get(route);
            return known != null ? known : beginnings.computeIfAbsent(route, Routes::fixed);
        }

        /** Of a route with several paths none. */
        private static String fixed(RequestMappingInfo route) {
            if (route.getPatternValues().size() != 1) {
                return "";
            }
            Matcher beginning = FIXED.matcher(route.getPatternValues().iterator().next());
            return beginning.lookingAt() ? beginning.group() : "";
        }
    }
}
