package org.huiyin.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Passes over routes of another shape than the request's path. Spring has no index of paths with
 * variables: it asks each of some hundred routes for its method first, through the wrapper of every
 * filter, which is a twelfth of what an act takes.
 */
@Component
final class RouteShapes implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
    }

    private static final class Routes extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(
                String path, HttpServletRequest request) throws Exception {
            return super.lookupHandlerMethod(path, new Asked(path, request));
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            return request instanceof Asked asked && !shape(route).mayBe(asked.parts)
                    ? null
                    : super.getMatchingMapping(route, request);
        }

        private Shape shape(RequestMappingInfo route) {
            Shape known = shapes.get(route);
            return known != null ? known : shapes.computeIfAbsent(route, Shape::of);
        }
    }

    /** A request with the parts of its path. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String[] parts;

        Asked(String path, HttpServletRequest request) {
            super(request);
            this.parts = path.split("/");
        }
    }

    /** What can be told of a path without matching it. */
    private static final class Shape {

        private final boolean fixedLength;

        /** Empty where a variable stands. */
        private final String[] parts;

        private Shape(boolean fixedLength, String[] parts) {
            this.fixedLength = fixedLength;
            this.parts = parts;
        }

        static Shape of(RequestMappingInfo route) {
            String path = String.join("\n", route.getPatternValues());
            String[] parts = path.split("/");
            for (int i = 0; i < parts.length; i++) {
                parts[i] = parts[i].indexOf('{') < 0 ? parts[i] : "";
            }
            return new Shape(path.indexOf('\n') < 0 && path.indexOf('*') < 0, parts);
        }

        boolean mayBe(String[] path) {
            if (!fixedLength) {
                return true;
            }
            if (path.length != parts.length) {
                return false;
            }
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isEmpty() && !parts[i].equals(path[i]) && asWritten(path[i])) {
                    return false;
                }
            }
            return true;
        }

        /** Not written with escapes, or with parameters of its own. */
        private static boolean asWritten(String part) {
            return part.indexOf('%') < 0 && part.indexOf(';') < 0;
        }
    }
}
