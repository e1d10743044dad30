package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.PlainText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The three ways in: static files, machines by token, pages by session. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Whoever waits longer for their turn comes back later. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SafeHeaders headers;
    private final AtOnce atOnce;

    Security(SafeHeaders headers, @Value("${huiyin.limits.at-once:16}") int atOnce) {
        this.headers = headers;
        this.atOnce = new AtOnce(atOnce, PATIENCE);
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        return plain(http)
                .securityMatcher("/static/**", "/webjars/**", "/favicon.ico")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            Accounts accounts,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return plain(http)
                .securityMatcher("/api/**", "/v3/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokens(accounts), BasicAuthenticationFilter.class)
                .addFilterBefore(new RefusedAccess(handlers), AnonymousAuthenticationFilter.class)
                .addFilterAfter(atOnce, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(Routes::machines)
                .exceptionHandling(answers ->
                        answers.authenticationEntryPoint(new SignInFirst(handlers))
                                .accessDeniedHandler(Security::forbid))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            StaffSession sessions,
            CookieCsrfTokenRepository csrf,
            SingleSignOn singleSignOn,
            Addresses addresses,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return singleSignOn
                .add(plain(http))
                .csrf(tokens ->
                        tokens.csrfTokenRepository(csrf)
                                .ignoringRequestMatchers(ContentPolicy.REPORTS))
                .addFilterBefore(new SameOrigin(addresses), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .addFilterBefore(
                        new SessionAge(Clock.systemUTC()), SecurityContextHolderFilter.class)
                .addFilterAfter(new RefusedAccess(handlers), SecurityContextHolderFilter.class)
                .addFilterAfter(atOnce, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(Routes::pages)
                .exceptionHandling(answers ->
                        answers.authenticationEntryPoint(new SignInFirst(handlers))
                                .accessDeniedHandler(Security::forbid))
                .build();
    }

    /**
     * The token of the forms lives in its own cookie, not in the session, so that what was typed
     * for longer than a session lasts is still accepted.
     */
    @Bean
    CookieCsrfTokenRepository csrfTokens(Addresses addresses) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(addresses.secure() ? "__Host-csrf" : "csrf");
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").secure(addresses.secure()).sameSite("Lax"));
        return tokens;
    }

    /** Refuses addresses, parameters and headers that no honest client sends. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(PlainText::isPlain);
        firewall.setAllowedParameterNames(PlainText::isPlain);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejections() {
        return new Rejections(headers);
    }

    /** Requests are measured as a whole; each filter on its own would cost more than it does. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    private HttpSecurity plain(HttpSecurity http) {
        return http.headers(headers)
                .addFilterBefore(new Nonce(), HeaderWriterFilter.class)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()));
    }

    private static void forbid(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
