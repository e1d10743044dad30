package org.huiyin.correspondence.job;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls to offices are tried: {@code HUIYIN_WEBHOOK_*}.
 *
 * @param file names the programs; {@code webhooks.json} in the data folder where none is named
 * @param retry how long to wait after the first failure; after each further one half as long again
 * @param inside whether programs in private networks may be called too
 */
@ConfigurationProperties("huiyin.webhook")
record WebhookSettings(
        Optional<String> file,
        @DefaultValue("30s") Duration retry,
        @DefaultValue("false") boolean inside) {}
