package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Answers what the firewall turns away, before any of the ways in is taken: as safely as everything
 * else, and without a word in the log, where it would stand as it was sent.
 */
final class Rejections implements RequestRejectedHandler {

    private final List<HeaderWriter> headers;

    Rejections(SafeHeaders headers) {
        this.headers = headers.writers();
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        Nonce.draw(request);
        headers.forEach(header -> header.writeHeaders(request, response));
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
