package org.huiyin.shell.signin;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.shell.Sha256;
import org.huiyin.shell.signin.SecondStepRows.Row;
import org.springframework.stereotype.Component;

/**
 * The second step of signing in: a one-time code of an app, or a recovery code. Each is taken once;
 * the database decides between two who bring the same one. Time is the machine's: apps know no
 * other.
 */
@Component
public final class SecondSteps {

    private static final String USE = "second-step";
    private static final int LONGEST_APP_CODE = 8;

    private final Database database;
    private final AccountSeal seal;

    SecondSteps(Database database, AccountSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /**
     * What holds for an account.
     *
     * @param codesLeft recovery codes that were not used yet
     */
    public record State(boolean on, int codesLeft) {}

    public State of(UUID account) {
        return find(account)
                .map(row -> new State(row.on(), row.codesLeft()))
                .orElse(new State(false, 0));
    }

    private Optional<Row> find(UUID account) {
        String key = key(account);
        return database.read(Scope.ofSignIn(key), session -> SecondStepRows.find(session, key));
    }

    /** Makes a secret that counts once a code of it was confirmed; one that is on stays. */
    public void begin(UUID account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        byte[] sealed = seal.seal(account, USE, secret);
        write(
                account,
                (session, key) -> {
                    SecondStepRows.begin(session, key, sealed);
                    return true;
                });
    }

    /** The secret that was begun and not confirmed yet, in Base32 for the app. */
    public Optional<String> begun(UUID account) {
        return find(account).filter(row -> !row.on()).map(row -> Base32.of(secret(account, row)));
    }

    /**
     * Turns the second step on, by a code of the secret that was begun.
     *
     * @return the recovery codes, which nobody can be told again; empty when the code is wrong
     */
    public Optional<List<String>> confirm(UUID account, String typed) {
        List<String> codes = RecoveryCodes.fresh();
        boolean on =
                write(
                        account,
                        (session, key) -> {
                            Optional<Row> begun =
                                    SecondStepRows.find(session, key).filter(row -> !row.on());
                            if (begun.isEmpty()
                                    || !spend(session, account, begun.get(), plain(typed))) {
                                return false;
                            }
                            SecondStepRows.confirm(session, key, Instant.now());
                            SecondStepRows.setRecovery(session, key, hashes(account, codes));
                            return true;
                        });
        return on ? Optional.of(codes) : Optional.empty();
    }

    /** New recovery codes; those before no longer count. */
    public List<String> renewCodes(UUID account) {
        List<String> codes = RecoveryCodes.fresh();
        return write(
                account,
                (session, key) -> {
                    SecondStepRows.setRecovery(session, key, hashes(account, codes));
                    return codes;
                });
    }

    /** Takes a code of the app, or a recovery code, once; false when it is wrong or was used. */
    public boolean take(UUID account, String typed) {
        String code = plain(typed);
        return write(
                account,
                (session, key) ->
                        SecondStepRows.find(session, key)
                                .filter(Row::on)
                                .filter(row ->
                                        isOfTheApp(code)
                                                ? spend(session, account, row, code)
                                                : SecondStepRows.recover(
                                                        session,
                                                        key,
                                                        RecoveryCodes.hash(account, code)))
                                .isPresent());
    }

    /** Takes the second step off; false when there was none. */
    public boolean remove(UUID account) {
        return database.write(Scope.ofSignIn(key(account)), session -> remove(session, account));
    }

    /**
     * The same within a transaction.
     *
     * @param session under a scope that brings {@link #key}
     */
    public static boolean remove(Session session, UUID account) {
        return SecondStepRows.delete(session, key(account));
    }

    /** Whether what was typed is as short as the codes of the app, which can be guessed. */
    public static boolean isOfTheApp(String typed) {
        return plain(typed).length() <= LONGEST_APP_CODE;
    }

    private boolean spend(Session session, UUID account, Row row, String code) {
        OptionalLong step = Totp.stepOf(secret(account, row), code, Instant.now());
        return step.isPresent() && SecondStepRows.spend(session, key(account), step.getAsLong());
    }

    private byte[] secret(UUID account, Row row) {
        return seal.open(account, USE, row.secret()).orElseThrow();
    }

    private static List<String> hashes(UUID account, List<String> codes) {
        return codes.stream().map(code -> RecoveryCodes.hash(account, plain(code))).toList();
    }

    /** As a keyboard for Chinese may type it, and with the gaps that people leave. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    private <T> T write(UUID account, Work<T> work) {
        String key = key(account);
        return database.write(Scope.ofSignIn(key), session -> work.run(session, key));
    }

    private interface Work<T> {
        T run(Session session, String key);
    }

    /** Under which key an account's second step is kept. */
    public static String key(UUID account) {
        return Sha256.hex("second-step:" + account);
    }
}
