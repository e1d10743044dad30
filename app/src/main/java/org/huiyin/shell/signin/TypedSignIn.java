package org.huiyin.shell.signin;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Tries;
import org.springframework.stereotype.Component;

/**
 * Whoever types a command proves who they are as on the sign-in page: password, the second step
 * where the account has one, and the same limits on tries.
 */
@Component
public final class TypedSignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondSteps secondSteps;
    private final Tries tries;

    TypedSignIn(Accounts accounts, Passwords passwords, SecondSteps secondSteps, Tries tries) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondSteps = secondSteps;
        this.tries = tries;
    }

    /**
     * Whose login it is, when what they type is right.
     *
     * @param code asked only of an account that owes one, once the password was right
     * @throws org.huiyin.shell.Problem 429 after too many wrong ones
     */
    public Optional<SignedIn> of(String login, String password, Supplier<String> code) {
        Optional<Account> account = accounts.byLogin(login);
        Optional<SignedIn> who =
                SecurityLog.checked(
                                Event.SIGN_IN,
                                Way.COMMAND,
                                account,
                                () ->
                                        tries.password(login, () -> right(account, password))
                                                .filter(one -> isWhole(one.staff().id(), code)))
                        .map(Account::staff);
        who.ifPresent(one -> SecurityLog.write(Event.SIGN_IN, Way.COMMAND, Outcome.DONE, one));
        return who;
    }

    private Optional<Account> right(Optional<Account> account, String password) {
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        return account.filter(known -> passwords.matches(password, known.passwordHash()));
    }

    private boolean isWhole(UUID account, Supplier<String> code) {
        return !secondSteps.of(account).on() || takes(account, code.get());
    }

    private boolean takes(UUID account, String code) {
        return tries.secondStep(
                        account.toString(),
                        SecondSteps.isOfTheApp(code),
                        () ->
                                secondSteps.take(account, code)
                                        ? Optional.of(account)
                                        : Optional.empty())
                .isPresent();
    }
}
