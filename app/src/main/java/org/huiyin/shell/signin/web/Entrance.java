package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.shell.Account;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignIn;
import org.springframework.stereotype.Component;

/** Lets in whoever has proved all that they owe, and says where they go. */
@Component
class Entrance {

    private final SignIn signIn;
    private final KnownBrowsers browsers;

    Entrance(SignIn signIn, KnownBrowsers browsers) {
        this.signIn = signIn;
        this.browsers = browsers;
    }

    /**
     * Begins their session.
     *
     * @param way how they proved it
     * @param next where they wanted to go
     * @return the path they go to
     */
    String open(
            Account account,
            Way way,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        signIn.begin(account, request, response);
        SecurityLog.write(Event.SIGN_IN, way, Outcome.DONE, account.staff());
        browsers.remember(account.staff().id(), request, response);
        return isLocal(next) ? next : "/account";
    }

    /** Only a path of this program: never another host, however it is written. */
    static boolean isLocal(String next) {
        return next.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*");
    }
}
