package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.signin.SsoSettings;
import org.huiyin.shell.signin.web.SsoArrival;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/**
 * The way in by OpenID Connect: code flow with PKCE, state and nonce; of all that the issuer says,
 * only who it was. Its tokens are not kept.
 */
@Component
class SingleSignOn {

    private static final String FAILED = "/sign-in?sso=failed";

    private final SsoSettings settings;
    private final Addresses addresses;
    private final SsoArrival arrival;

    SingleSignOn(SsoSettings settings, Addresses addresses, SsoArrival arrival) {
        this.settings = settings;
        this.addresses = addresses;
        this.arrival = arrival;
    }

    HttpSecurity add(HttpSecurity pages) {
        return settings.isOn() ? pages.oauth2Login(this::customize) : pages;
    }

    private void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(new SsoRegistration(settings, addresses))
                .authorizedClientRepository(new Forgetful())
                .loginPage("/sign-in")
                .authorizationEndpoint(begin -> begin.baseUri("/sign-in/by"))
                .redirectionEndpoint(answer -> answer.baseUri(SsoRegistration.ANSWER + "*"))
                .userInfoEndpoint(user ->
                        user.oidcUserService(
                                request -> new DefaultOidcUser(List.of(), request.getIdToken())))
                .successHandler(arrival)
                .failureHandler((_, response, _) -> {
                    SecurityLog.write(Event.SIGN_IN, Way.SSO, Outcome.WRONG, Optional.empty());
                    response.sendRedirect(FAILED);
                });
    }

    /** Keeps no token. */
    private static final class Forgetful implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
