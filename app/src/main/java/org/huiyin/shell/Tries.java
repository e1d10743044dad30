package org.huiyin.shell;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.springframework.stereotype.Component;

/**
 * Limits on guessing, shared by all programs on one database. Only wrong tries count. A password is
 * short, so each try is taken before it is checked and a right one is given back: a burst gains
 * nothing. A receipt code is too long to be guessed by a burst, so only a wrong one is written down
 * afterwards: whoever follows a petition leaves no row, and a try that a crash cut off counts for
 * nothing.
 */
@Component
public final class Tries {

    private static final BucketConfiguration PER_LOGIN = each(10, Duration.ofMinutes(15));
    private static final BucketConfiguration PER_NUMBER = each(60, Duration.ofMinutes(60));
    private static final BucketConfiguration PER_ADDRESS = each(20, Duration.ofMinutes(20));

    private final ProxyManager<Long> buckets;
    private final DaySecret secret;
    private final Database database;

    Tries(DataSource dataSource, DaySecret secret, Database database) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                        .table("tries")
                        .idColumn("id")
                        .stateColumn("state")
                        .build();
        this.secret = secret;
        this.database = database;
    }

    /**
     * Checks a password.
     *
     * @param check empty when it is wrong
     * @throws Problem 429 after too many wrong ones for this login or from this address
     */
    public <T> Optional<T> password(
            String login, HttpServletRequest request, Supplier<Optional<T>> check) {
        List<Bucket> buckets =
                List.of(
                        bucket(
                                secret.blur("password-from", RemoteAddress.of(request)),
                                PER_ADDRESS),
                        bucket(secret.blur("password-for", login), PER_LOGIN));
        buckets.forEach(Tries::take);
        boolean wrong = false;
        try {
            Optional<T> right = check.get();
            wrong = right.isEmpty();
            return right;
        } finally {
            if (!wrong) {
                buckets.forEach(bucket -> bucket.addTokens(1));
            }
        }
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
        long from = secret.blur("code-from", RemoteAddress.of(request));
        long of = secret.blur("code-for", number);
        Set<Long> missed = missed(from, of);
        if (missed.contains(from)) {
            requireLeft(bucket(from, PER_ADDRESS));
        }
        if (missed.contains(of)) {
            requireLeft(bucket(of, PER_NUMBER));
        }
        Optional<T> right = check.get();
        if (right.isEmpty()) {
            take(bucket(from, PER_ADDRESS));
            take(bucket(of, PER_NUMBER));
        }
        return right;
    }

    /** Which of these had a wrong try today. */
    private Set<Long> missed(long from, long of) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql("select id from tries where id in (?, ?)")
                                .params(from, of)
                                .query(Long.class)
                                .set());
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static void requireLeft(Bucket bucket) {
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(long id, BucketConfiguration limit) {
        return buckets.getProxy(id, () -> limit);
    }

    private static BucketConfiguration each(long tries, Duration period) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                .build();
    }
}
