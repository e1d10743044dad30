package org.huiyin.shell.security;

import org.huiyin.shell.Addresses;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer: nothing from another host, nothing inline, no frame, no referrer,
 * and no copy kept, except of static files, which set their own caching.
 */
@Component
class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final long TWO_YEARS = 63_072_000;

    private final Addresses addresses;

    SafeHeaders(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .httpStrictTransportSecurity(this::transport);
    }

    private void transport(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (addresses.secure()) {
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(TWO_YEARS);
        } else {
            hsts.disable();
        }
    }
}
