package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.shell.Addresses;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer: nothing from another host, nothing inline, no frame, no referrer,
 * and no copy kept, except of static files, which set their own caching.
 */
@Component
public class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final long TWO_YEARS = 63_072_000;

    private final Addresses addresses;

    SafeHeaders(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled();
        writers().forEach(headers::addHeaderWriter);
    }

    /** Writes them into an answer that came past the ways in; nothing where they are. */
    public void write(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(ContentPolicy.HEADER)) {
            Nonce.draw(request);
            writers().forEach(header -> header.writeHeaders(request, response));
        }
    }

    /** One for each header. */
    List<HeaderWriter> writers() {
        List<HeaderWriter> writers = new ArrayList<>();
        writers.add(new ContentPolicy());
        writers.add(new XContentTypeOptionsHeaderWriter());
        writers.add(new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY));
        writers.add(new CacheControlHeadersWriter());
        writers.add(new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER));
        writers.add(new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"));
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        writers.add(opener);
        var resource = new CrossOriginResourcePolicyHeaderWriter();
        resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        writers.add(resource);
        if (addresses.secure()) {
            writers.add(new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, TWO_YEARS, true));
        }
        return writers;
    }
}
