package org.huiyin.shell.web;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Hears what browsers held back on our pages. Anybody may send such a report, and a page's address
 * may hold a petition's number: what is logged is a directive and a kind out of our own lists, a
 * few a minute, and nothing that was sent.
 */
@Controller
class PolicyReports {

    private static final Logger log = LoggerFactory.getLogger(PolicyReports.class);

    private static final int LONGEST = 8 * 1024;
    private static final int A_MINUTE = 10;
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "\"(?:effective-?[dD]irective|violated-directive)\":\\s*\"([a-z-]{3,20})");
    private static final Pattern BLOCKED =
            Pattern.compile("\"blocked-?(?:uri|URL)\":\\s*\"([a-z-]{2,20})");
    private static final Set<String> DIRECTIVES =
            Set.of(
                    "default-src",
                    "script-src",
                    "script-src-elem",
                    "script-src-attr",
                    "style-src",
                    "style-src-elem",
                    "style-src-attr",
                    "img-src",
                    "font-src",
                    "connect-src",
                    "form-action",
                    "frame-ancestors",
                    "base-uri",
                    "object-src",
                    "frame-src");
    private static final List<String> KINDS =
            List.of("inline", "eval", "wasm-eval", "data", "blob", "about", "https", "http");

    private final Bucket pace =
            Bucket.builder()
                    .addLimit(limit ->
                            limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                    .build();

    @PostMapping("/csp-report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(HttpServletRequest request) throws IOException {
        if (!pace.tryConsume(1)) {
            return;
        }
        byte[] start = request.getInputStream().readNBytes(LONGEST);
        String report = new String(start, StandardCharsets.UTF_8);
        String directive = known(DIRECTIVE, report);
        if (DIRECTIVES.contains(directive)) {
            String kind = known(BLOCKED, report);
            log.warn(
                    "a browser held something back on a page: {}, {}",
                    directive,
                    KINDS.contains(kind) ? kind : "other");
        }
    }

    private static String known(Pattern pattern, String report) {
        Matcher found = pattern.matcher(report);
        return found.find() ? found.group(1) : "";
    }
}
