package org.huiyin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the program is reached, and which of its addresses are for machines. */
@Component("addresses")
public final class Addresses {

    private final URI publicUrl;

    Addresses(@Value("${huiyin.public.url}") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The address people reach it under, {@code HUIYIN_PUBLIC_URL}, without a trailing slash. */
    public String publicUrl() {
        return publicUrl.toString().replaceAll("/+$", "");
    }

    /** The same without a path, as browsers name it in {@code Origin}. */
    public String publicOrigin() {
        return publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /** Whether people reach it by https, so that cookies are {@code Secure}. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /** Whether a request is for a machine, which is answered in JSON and never by a page. */
    public static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.startsWith("/api/")
                || path.startsWith("/v3/")
                || path.startsWith("/actuator/")
                || path.equals("/api");
    }
}
