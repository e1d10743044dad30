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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huiyin.database.Database;
import org.springframework.stereotype.Component;

/**
 * Limits on guessing, shared by all programs on one database. Only wrong tries count. A password is
 * short, so each try is taken before it is checked and a right one is given back: a burst gains
 * nothing. A receipt code is too long to be guessed by a burst, so only a wrong one is written down
 * afterwards: whoever follows a petition leaves no row, and a try that a crash cut off counts for
 * nothing. For the same reason a right code opens its petition whatever others tried for the
 * number: who knows a number cannot shut its petitioner out.
 */
@Component
public final class Tries {

    private static final BucketConfiguration PER_LOGIN = each(100, Duration.ofMinutes(60));
    private static final BucketConfiguration PER_LOGIN_AND_PLACE = each(10, Duration.ofMinutes(15));
    private static final BucketConfiguration PER_SECOND_STEP = each(30, Duration.ofMinutes(60));
    private static final BucketConfiguration PER_NUMBER = each(60, Duration.ofMinutes(60));
    private static final BucketConfiguration PER_ADDRESS = each(20, Duration.ofMinutes(20));

    /** Where commands are typed; no address looks like it. */
    private static final String HERE = "here";

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
     * Checks a password at sign-in. Wrong ones count for the address they come from and, much
     * sooner, for the login tried from there, so that nobody is kept out by a stranger's guesses
     * elsewhere; from many addresses at once for the login alone. A browser that has signed in
     * before counts by itself only, so that its owner comes in whatever others try.
     *
     * @param knownBrowser the mark of a browser from which this login has come in before
     * @param check empty when it is wrong
     * @throws Problem 429 after too many wrong ones
     */
    public <T> Optional<T> password(
            String login,
            Optional<String> knownBrowser,
            HttpServletRequest request,
            Supplier<Optional<T>> check) {
        return password(login, knownBrowser, RemoteAddress.of(request), check);
    }

    /** The same for a command that is typed on the machine itself. */
    public <T> Optional<T> password(String login, Supplier<Optional<T>> check) {
        return password(login, Optional.empty(), HERE, check);
    }

    private <T> Optional<T> password(
            String login, Optional<String> knownBrowser, String from, Supplier<Optional<T>> check) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        List<Bucket> buckets =
                knownBrowser
                        .map(browser ->
                                List.of(
                                        bucket(
                                                secret.blur("password-known", browser),
                                                PER_LOGIN_AND_PLACE)))
                        .orElseGet(() ->
                                List.of(
                                        bucket(secret.blur("password-from", from), PER_ADDRESS),
                                        bucket(
                                                secret.blur("password-at", from + "\n" + name),
                                                PER_LOGIN_AND_PLACE),
                                        bucket(secret.blur("password-for", name), PER_LOGIN)));
        return counted(buckets, check);
    }

    /**
     * Checks the password of somebody who is signed in and proves it again.
     *
     * @param check empty when it is wrong
     * @throws Problem 429 after too many wrong ones
     */
    public <T> Optional<T> passwordAgain(SignedIn staff, Supplier<Optional<T>> check) {
        long number = secret.blur("password-again", staff.getName());
        return counted(List.of(bucket(number, PER_LOGIN_AND_PLACE)), check);
    }

    /**
     * Checks a second step. A code of the app is short, so it counts for the account wherever it
     * was tried; a recovery code cannot be guessed, so that it comes in whatever others try.
     *
     * @param account whose, under its id
     * @param check empty when it is wrong
     * @throws Problem 429 after too many wrong ones
     */
    public <T> Optional<T> secondStep(
            String account,
            boolean isOfTheApp,
            HttpServletRequest request,
            Supplier<Optional<T>> check) {
        return secondStep(account, isOfTheApp, RemoteAddress.of(request), check);
    }

    /** The same for a command that is typed on the machine itself. */
    public <T> Optional<T> secondStep(
            String account, boolean isOfTheApp, Supplier<Optional<T>> check) {
        return secondStep(account, isOfTheApp, HERE, check);
    }

    private <T> Optional<T> secondStep(
            String account, boolean isOfTheApp, String from, Supplier<Optional<T>> check) {
        Bucket here = bucket(secret.blur("second-step-from", from), PER_ADDRESS);
        Bucket all = bucket(secret.blur("second-step-for", account), PER_SECOND_STEP);
        return counted(isOfTheApp ? List.of(here, all) : List.of(here), check);
    }

    private static <T> Optional<T> counted(List<Bucket> buckets, Supplier<Optional<T>> check) {
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
     * @throws Problem 429 after too many wrong ones from this address, and for a further wrong one
     *     after too many for this number
     */
    public <T> Optional<T> receiptCode(
            String number, HttpServletRequest request, Supplier<Optional<T>> check) {
        long from = secret.blur("code-from", RemoteAddress.of(request));
        long of = secret.blur("code-for", number);
        Set<Long> missed = missed(from, of);
        if (missed.contains(from)) {
            requireLeft(bucket(from, PER_ADDRESS));
        }
        Optional<T> right = check.get();
        if (right.isEmpty()) {
            if (missed.contains(of)) {
                requireLeft(bucket(of, PER_NUMBER));
            }
            take(bucket(from, PER_ADDRESS));
            take(bucket(of, PER_NUMBER));
        }
        return right;
    }

    /** Which of these had a wrong try today. */
    private Set<Long> missed(long from, long of) {
        return Set.copyOf(
                database.ask(
                        "select id from tries where id in (?, ?)",
                        (row, _) -> row.getLong(1),
                        from,
                        of));
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
