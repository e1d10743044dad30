package org.huiyin.vault;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.huiyin.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key management service under whose key the master key lies, if any.
 *
 * @param address of a key of a transit engine, as {@code https://kms.example/v1/transit/keys/name}
 * @param token by which the service knows this program
 */
@ConfigurationProperties("huiyin.kms")
record KmsSettings(@Nullable String address, @Nullable String token) {

    /**
     * The service; empty where none is named.
     *
     * @throws StartRefused when the address names no key, would send the token over a network in
     *     the clear, or comes without a token
     */
    Optional<TransitKms> service() {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        if (token == null || token.isBlank()) {
            throw new StartRefused("kms-address", address);
        }
        try {
            URI key = URI.create(address.strip());
            boolean guarded =
                    "https".equals(key.getScheme())
                            || InetAddress.getByName(key.getHost()).isLoopbackAddress();
            if (key.getHost() == null || !guarded || !key.getPath().matches("/.+/keys/[^/]+")) {
                throw new StartRefused("kms-address", address);
            }
            return Optional.of(new TransitKms(key, token.strip()));
        } catch (IllegalArgumentException | UnknownHostException none) {
            throw new StartRefused(none, "kms-address", address);
        }
    }

    /** Masked, so that no log line can hold the token. */
    @Override
    public String toString() {
        return "KmsSettings[" + address + "]";
    }
}
