package org.huiyin.shell.security;

import org.huiyin.shell.Addresses;
import org.huiyin.shell.signin.SsoSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * Asks the issuer for its addresses when they are first needed, and again until it answers: the
 * program starts without it.
 */
final class SsoRegistration implements ClientRegistrationRepository {

    static final String ID = "sso";

    /** Where the issuer sends people back to, before the id. */
    static final String ANSWER = "/sign-in/answer/";

    private static final Logger log = LoggerFactory.getLogger(SsoRegistration.class);

    private final SsoSettings settings;
    private final Addresses addresses;
    private volatile @Nullable ClientRegistration known;

    SsoRegistration(SsoSettings settings, Addresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        if (known == null) {
            known = discover();
        }
        return known;
    }

    private @Nullable ClientRegistration discover() {
        try {
            ClientRegistration found =
                    ClientRegistrations.fromIssuerLocation(settings.issuer())
                            .registrationId(ID)
                            .clientId(settings.clientId())
                            .clientSecret(settings.clientSecret())
                            .scope(OidcScopes.OPENID)
                            .redirectUri(addresses.publicUrl() + ANSWER + ID)
                            .build();
            var provider = found.getProviderDetails();
            if (SsoSettings.isSafe(provider.getTokenUri())
                    && SsoSettings.isSafe(String.valueOf(provider.getJwkSetUri()))) {
                return found;
            }
            log.warn("the single sign-on names addresses that are not https");
        } catch (RuntimeException away) {
            log.warn("the single sign-on does not answer: {}", away.getClass().getName());
        }
        return null;
    }
}
