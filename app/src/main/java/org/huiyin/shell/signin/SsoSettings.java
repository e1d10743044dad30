package org.huiyin.shell.signin;

import java.net.InetAddress;
import java.net.URI;
import org.huiyin.database.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The single sign-on (OpenID Connect) that {@code HUIYIN_OIDC_ISSUER} names; none without it. What
 * it says is believed, so its address is https, or on this machine.
 */
@Component
public final class SsoSettings {

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String name;

    SsoSettings(
            @Value("${huiyin.oidc.issuer:}") String issuer,
            @Value("${huiyin.oidc.client-id:}") String clientId,
            @Value("${huiyin.oidc.client-secret:}") String clientSecret,
            @Value("${huiyin.oidc.name:}") String name) {
        this.issuer = issuer.strip();
        this.clientId = clientId.strip();
        this.clientSecret = clientSecret.strip();
        this.name = name.strip();
        if (isOn() && !isSafe(this.issuer)) {
            throw new StartRefused("oidc-not-safe", this.issuer);
        }
        if (isOn() && (this.clientId.isEmpty() || this.clientSecret.isEmpty())) {
            throw new StartRefused("oidc-incomplete", this.issuer);
        }
    }

    public boolean isOn() {
        return !issuer.isEmpty();
    }

    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return clientId;
    }

    public String clientSecret() {
        return clientSecret;
    }

    /** What people call it: {@code HUIYIN_OIDC_NAME}, else its host. */
    public String name() {
        return name.isEmpty() && isOn() ? URI.create(issuer).getHost() : name;
    }

    /** Whether an address is https, or on this machine. */
    public static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && isHere(uri.getHost())));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isHere(String host) {
        try {
            return host.equals("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
