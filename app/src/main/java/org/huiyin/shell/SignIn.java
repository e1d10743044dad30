package org.huiyin.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Begins and ends the session of a member of staff. */
public interface SignIn {

    /** Begins a session under a new id for an account that has just proved itself. */
    void begin(Account account, HttpServletRequest request, HttpServletResponse response);

    /** Ends the session with all that it holds. */
    void end(HttpServletRequest request);
}
