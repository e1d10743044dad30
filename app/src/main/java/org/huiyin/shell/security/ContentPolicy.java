package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load: style and pictures from this host, and only those scripts that carry the
 * number which this answer alone knows. What a browser held back on a page it reports.
 */
final class ContentPolicy implements HeaderWriter {

    /** Where browsers report, without a session and without a token. */
    static final String REPORTS = "/csp-report";

    static final String HEADER = "Content-Security-Policy";

    /** A paper that is handed out has a policy of its own, narrower than this. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, policy(request.getAttribute(Nonce.NAME)));
            response.setHeader("Reporting-Endpoints", "pages=\"" + REPORTS + "\"");
        }
    }

    private static String policy(@Nullable Object nonce) {
        return "default-src 'none'; script-src 'nonce-"
                + nonce
                + "'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                + " form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
                + " object-src 'none'; report-uri "
                + REPORTS
                + "; report-to pages";
    }
}
