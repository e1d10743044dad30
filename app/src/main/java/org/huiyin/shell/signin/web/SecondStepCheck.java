package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.Tries;
import org.huiyin.shell.signin.SecondSteps;
import org.springframework.stereotype.Component;

/** Takes a second step under the limits on tries. */
@Component
class SecondStepCheck {

    private final Accounts accounts;
    private final SecondSteps secondSteps;
    private final Tries tries;

    SecondStepCheck(Accounts accounts, SecondSteps secondSteps, Tries tries) {
        this.accounts = accounts;
        this.secondSteps = secondSteps;
        this.tries = tries;
    }

    /** Whether the account owes one. */
    boolean isOwed(UUID account) {
        return secondSteps.of(account).on();
    }

    /** Whether it is a code of the app, or a recovery code, that was not used before. */
    boolean take(UUID account, String code, HttpServletRequest request) {
        return SecurityLog.checked(
                        Event.SIGN_IN,
                        Way.SECOND_STEP,
                        accounts.byId(account),
                        () ->
                                tries.secondStep(
                                        account.toString(),
                                        SecondSteps.isOfTheApp(code),
                                        request,
                                        () -> Optional.of(code).filter(taken(account))))
                .isPresent();
    }

    private Predicate<String> taken(UUID account) {
        return code -> secondSteps.take(account, code);
    }
}
