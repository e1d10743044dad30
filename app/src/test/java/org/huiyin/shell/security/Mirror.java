package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller how the program sees them. */
@TestComponent
@RestController
class Mirror {

    static final String PATH = "/api/v1/mirror";

    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    String look(HttpServletRequest request) {
        return "%s %s://%s:%d"
                .formatted(
                        request.getRemoteAddr(),
                        request.getScheme(),
                        request.getServerName(),
                        request.getServerPort());
    }
}
