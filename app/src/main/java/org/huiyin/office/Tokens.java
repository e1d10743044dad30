package org.huiyin.office;

import org.huiyin.procedure.StaffId;

/** Bearer tokens with which programs act for a member of staff; only their hashes are kept. */
public interface Tokens {

    /**
     * Issues a token; those issued before stay in force until the member leaves.
     *
     * @return the token, which nobody can be told again
     * @throws RegisterRefusal when there is no such member
     */
    String issue(StaffId member, Author by);
}
