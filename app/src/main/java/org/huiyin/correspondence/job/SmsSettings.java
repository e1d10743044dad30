package org.huiyin.correspondence.job;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.huiyin.database.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway by which SMS leave: {@code HUIYIN_SMS_*}.
 *
 * @param url without one, no SMS is sent
 * @param key the secret shared with the gateway
 * @param sender whom the gateway is to name as sender
 * @param retry how long to wait after the first failure; after each further one half as long again
 * @param inside whether the gateway may be in a private network
 */
@ConfigurationProperties("huiyin.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String key,
        Optional<String> sender,
        @DefaultValue("30s") Duration retry,
        @DefaultValue("false") boolean inside) {

    /**
     * Where the gateway is.
     *
     * @throws StartRefused when numbers would go there in the clear, or it is no address
     */
    URI address() {
        try {
            URI address = new URI(url);
            if (HttpAddress.encrypted(address) || HttpAddress.thisMachine(address)) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        throw new StartRefused("sms-address-unfit");
    }

    /** What the gateway's name may lead to: this machine where it names this machine. */
    Reachable reachable() {
        return new Reachable(HttpAddress.namesThisMachine(address()), inside);
    }

    /**
     * What to sign with.
     *
     * @throws StartRefused when it could be guessed
     */
    byte[] secret() {
        byte[] secret = key.getBytes(StandardCharsets.UTF_8);
        if (secret.length < SignedPost.SHORTEST_SECRET) {
            throw new StartRefused("sms-key-short", SignedPost.SHORTEST_SECRET);
        }
        return secret;
    }
}
