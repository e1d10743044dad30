package org.huiyin.shell;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Limits on guessing, shared by all programs on one database. Only wrong tries count: each try
 * takes a token before it is checked, a right one gives it back.
 */
@Component
public final class Tries {

    private static final BucketConfiguration PER_LOGIN = each(10, Duration.ofMinutes(15));
    private static final BucketConfiguration PER_NUMBER = each(60, Duration.ofMinutes(60));
    private static final BucketConfiguration PER_ADDRESS = each(20, Duration.ofMinutes(20));

    private final ProxyManager<Long> buckets;
    private final DaySecret secret;

    Tries(DataSource dataSource, DaySecret secret) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                        .table("tries")
                        .idColumn("id")
                        .stateColumn("state")
                        .build();
        this.secret = secret;
    }

    /**
     * Checks a password.
     *
     * @param check empty when it is wrong
     * @throws Problem 429 after too many wrong ones for this login or from this address
     */
    public <T> Optional<T> password(
            String login, HttpServletRequest request, Supplier<Optional<T>> check) {
        return attempt(
                List.of(
                        bucket("password-from", RemoteAddress.of(request), PER_ADDRESS),
                        bucket("password-for", login, PER_LOGIN)),
                check);
    }

    /**
     * Checks a receipt code.
     *
     * @param number of the petition it is tried for
     * @param check empty when number or code is wrong
     * @throws Problem 429 after too many wrong ones for this number or from this address
     */
    public <T> Optional<T> receiptCode(
            String number, HttpServletRequest request, Supplier<Optional<T>> check) {
        return attempt(
                List.of(
                        bucket("code-from", RemoteAddress.of(request), PER_ADDRESS),
                        bucket("code-for", number, PER_NUMBER)),
                check);
    }

    private static <T> Optional<T> attempt(List<Bucket> buckets, Supplier<Optional<T>> check) {
        for (Bucket bucket : buckets) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
        Optional<T> right = check.get();
        if (right.isPresent()) {
            buckets.forEach(bucket -> bucket.addTokens(1));
        }
        return right;
    }

    private Bucket bucket(String kind, String value, BucketConfiguration limit) {
        return buckets.getProxy(secret.blur(kind, value), () -> limit);
    }

    private static BucketConfiguration each(long tries, Duration period) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                .build();
    }
}
