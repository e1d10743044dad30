package org.huiyin.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/** Draws, for each request, the number that the scripts of its page carry. */
final class Nonce extends OncePerRequestFilter {

    /** The request's attribute, which the templates write beside each script. */
    static final String NAME = "nonce";

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        draw(request);
        chain.doFilter(request, response);
    }

    static void draw(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        request.setAttribute(NAME, Base64.getEncoder().encodeToString(bytes));
    }
}
