package org.huiyin.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.huiyin.shell.Account;
import org.huiyin.shell.SignIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Keeps who signed in, in a session of their own: nothing of what was there before goes along. */
@Component
class SessionSignIn implements SignIn {

    private final StaffSession sessions;
    private final CookieCsrfTokenRepository forms;

    SessionSignIn(StaffSession sessions, CookieCsrfTokenRepository forms) {
        this.sessions = sessions;
        this.forms = forms;
    }

    @Override
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        sessions.begin(request.getSession(true), account);
        forms.saveToken(null, request, response);
        SecurityContextHolder.setContext(StaffSession.contextOf(account.staff()));
    }

    @Override
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
