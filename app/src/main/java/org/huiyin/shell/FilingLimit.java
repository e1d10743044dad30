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
 * How many petitions one address may file in a minute, and an account twenty times as many: a desk
 * enters the letters of a day, or another program brings them. Counted in this program's memory
 * only.
 */
@Component
public final class FilingLimit {

    private static final int REMEMBERED = 10_000;
    private static final long ACCOUNT_SHARE = 20;

    /** Of drafts begun and papers laid aside for one filing. */
    private static final long STEPS = 4;

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
        take(
                staff == null
                        ? bucket(RemoteAddress.of(request), perMinute)
                        : bucket(staff.getName(), perMinute * ACCOUNT_SHARE));
    }

    /**
     * Counts one draft begun, or papers laid aside for it, which are kept before anything is filed.
     *
     * @throws Problem 429 when the minute's share is used up
     */
    public void countDraft(HttpServletRequest request) {
        take(bucket("draft " + RemoteAddress.of(request), perMinute * STEPS));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket bucket(String who, long share) {
        return buckets.computeIfAbsent(
                who,
                key ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(share)
                                                .refillGreedy(share, Duration.ofMinutes(1)))
                                .build());
    }
}
