package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huiyin.shell.Addresses;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What a caller gets who would have to be known: the API 401; a page the sign-in form, which leads
 * back; an address where nothing is 404.
 */
final class SignInFirst implements AuthenticationEntryPoint {

    private final RequestMappingHandlerMapping pages;

    SignInFirst(RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (Addresses.isApi(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (!exists(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if ("GET".equals(request.getMethod())) {
            response.sendRedirect("/sign-in?next=" + encoded(request));
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    private boolean exists(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return pages.getHandler(request) != null;
        } catch (Exception anotherMethodOrType) {
            return true;
        }
    }

    private static String encoded(HttpServletRequest request) {
        return URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }
}
