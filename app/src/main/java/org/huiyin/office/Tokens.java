package org.huiyin.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.TokenUse;

/**
 * Bearer tokens with which programs act for a member of staff; only their hashes are kept. A member
 * who never set a password is a service account: nobody signs in as it, its tokens are all there
 * is.
 */
public interface Tokens {

    /**
     * Issues a token for everything that does not end; those issued before stay in force until the
     * member leaves. For demos and trials.
     *
     * @return the token, which nobody can be told again
     * @throws RegisterRefusal when there is no such member
     */
    String issue(StaffId member, Author by);

    /**
     * Issues a token.
     *
     * @return the token, which nobody can be told again
     * @throws RegisterRefusal when there is no such member
     */
    String issue(StaffId member, NewToken token, Author by);

    /** A member's tokens that were not revoked, the newest first; those that are over come too. */
    List<Token> of(StaffId member);

    /** Revokes one of a member's, effective with the next request; false when there is none. */
    boolean revoke(StaffId member, String token, Author by);

    /** Whether nobody signs in as this member. */
    boolean isService(StaffId member);

    /**
     * A token to be issued.
     *
     * @param label what it is for, in the maker's words
     */
    record NewToken(String label, TokenUse use, Instant expires) {}

    /**
     * A token as its owner sees it.
     *
     * @param id stands for it; nobody can use it
     * @param used the hour in which it was last used
     */
    record Token(
            String id,
            String label,
            TokenUse use,
            Optional<Instant> made,
            Optional<Instant> expires,
            Optional<Instant> used) {}
}
