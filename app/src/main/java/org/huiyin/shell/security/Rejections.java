package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers what the firewall turns away, before any of the ways in is taken: as safely as everything
 * else, and without a word in the log, where it would stand as it was sent.
 */
final class Rejections implements RequestRejectedHandler {

    private final SafeHeaders headers;

    Rejections(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        headers.write(request, response);
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
