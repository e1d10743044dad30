package org.huiyin.correspondence.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls to offices are tried: {@code HUIYIN_WEBHOOK_*}.
 *
 * @param retry how long to wait after the first failure; after each further one half as long again
 */
@ConfigurationProperties("huiyin.webhook")
record WebhookSettings(@DefaultValue("30s") Duration retry) {}
