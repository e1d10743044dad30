package org.huiyin.correspondence.job;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.database.StartRefused;
import org.huiyin.procedure.OfficeId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file that names the programs of offices: {@code {"<code>": {"url": …, "secret": …}}}. It
 * holds secrets, so that only its owner may read it. Read at the start.
 */
final class WebhookFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> PARTS = Set.of("url", "secret");

    private WebhookFile() {}

    /**
     * Reads it, where there is one; without one there are no programs to call.
     *
     * @throws StartRefused as {@link #read}
     */
    static Webhooks readIfThere(Path file, Reachable reachable) {
        return Files.exists(file) ? read(file, reachable) : new Webhooks(Map.of());
    }

    /**
     * Reads it.
     *
     * @param reachable whether a program may be on this machine or in a private network
     * @throws StartRefused when others than its owner may read it, or it says something unfit
     */
    static Webhooks read(Path file, Reachable reachable) {
        JsonNode json = json(file);
        Map<OfficeId, Webhook> all = new HashMap<>();
        for (Map.Entry<String, JsonNode> one : json.properties()) {
            String office = one.getKey();
            if (office.isBlank() || !Set.copyOf(one.getValue().propertyNames()).equals(PARTS)) {
                throw new StartRefused("webhook-unfit", file, office);
            }
            byte[] secret =
                    one.getValue().path("secret").asString("").getBytes(StandardCharsets.UTF_8);
            if (secret.length < SignedPost.SHORTEST_SECRET) {
                throw new StartRefused("webhook-unfit", file, office);
            }
            URI address =
                    address(
                            file,
                            office,
                            one.getValue().path("url").asString(""),
                            reachable.thisMachine());
            all.put(new OfficeId(office), new Webhook(address, secret, reachable));
        }
        return new Webhooks(all);
    }

    private static JsonNode json(Path file) {
        try {
            if (!PosixFilePermissions.fromString("rw-------")
                    .containsAll(Files.getPosixFilePermissions(file))) {
                throw new StartRefused("webhooks-open-to-others", file);
            }
            JsonNode json = JSON.readTree(Files.readString(file));
            if (json.isObject()) {
                return json;
            }
        } catch (IOException | JacksonException _) {
            // said below; what a parser says would repeat secrets
        }
        throw new StartRefused("webhooks-unreadable", file);
    }

    private static URI address(Path file, String office, String url, boolean trial) {
        try {
            URI address = new URI(url);
            if (HttpAddress.encrypted(address) || (trial && HttpAddress.thisMachine(address))) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        throw new StartRefused("webhook-unfit", file, office);
    }
}
