package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.shell.Tries;
import org.huiyin.shell.signin.SecondSteps;
import org.springframework.stereotype.Component;

/** Takes a second step under the limits on tries. */
@Component
class SecondStepCheck {

    private final SecondSteps secondSteps;
    private final Tries tries;

    SecondStepCheck(SecondSteps secondSteps, Tries tries) {
        this.secondSteps = secondSteps;
        this.tries = tries;
    }

    /** Whether the account owes one. */
    boolean isOwed(UUID account) {
        return secondSteps.of(account).on();
    }

    /** Whether it is a code of the app, or a recovery code, that was not used before. */
    boolean take(UUID account, String code, HttpServletRequest request) {
        return tries.secondStep(
                        account.toString(),
                        SecondSteps.isOfTheApp(code),
                        request,
                        () ->
                                secondSteps.take(account, code)
                                        ? Optional.of(account)
                                        : Optional.empty())
                .isPresent();
    }
}
