package org.huiyin.shell;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many petitions one account, or one address without an account, may file in a minute. Counted
 * in this program's memory only.
 */
@Component
public final class FilingLimit {

    private static final int REMEMBERED = 10_000;

    private final long perMinute;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    FilingLimit(@Value("${huiyin.limits.filing-per-minute:30}") long perMinute) {
        this.perMinute = perMinute;
    }

    /**
     * Counts one filing.
     *
     * @throws Problem 429 when the minute's share is used up
     */
    public void count(@Nullable SignedIn staff, HttpServletRequest request) {
        String who = staff == null ? RemoteAddress.of(request) : staff.getName();
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket bucket(String who) {
        return buckets.computeIfAbsent(
                who,
                key ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(perMinute)
                                                .refillGreedy(perMinute, Duration.ofMinutes(1)))
                                .build());
    }
}
