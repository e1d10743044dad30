package org.huiyin.office;

import java.util.Optional;
import org.huiyin.procedure.StaffId;

/**
 * Links with which people set their own login name and password, once. There is no other way to a
 * password, and no password that somebody else knows. A code is shown once; only its hash is kept.
 */
public interface Invitations {

    /**
     * Invites a member of staff, for seven days; also to set a forgotten password anew.
     *
     * @return the code of the link {@code /invitation/{code}}
     * @throws RegisterRefusal when there is no such member, or it is an operator and there are two
     */
    String invite(StaffId member, Author by);

    /** The name of the invited; empty when the code is wrong, used or over. */
    Optional<String> invited(String code);

    /**
     * Uses an invitation.
     *
     * @throws RegisterRefusal when the code is over, the login name malformed or taken, or the
     *     password weak
     */
    void accept(String code, Login login);

    /**
     * What a person signs in with.
     *
     * @param name 3 to 60 letters, digits or {@code . _ @ -}; letter case does not matter
     * @param password 12 to 128 characters, not a common one, not the name
     */
    record Login(String name, String password) {

        /** Leaves the password out. */
        @Override
        public String toString() {
            return name;
        }
    }
}
