package org.huiyin.office;

import java.util.List;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;

/** An invented county and an invented company, with staff and a table of who answers for what. */
public interface DemoOffices {

    /**
     * Creates them, once, in an empty installation; the county's petition bureau becomes the root
     * bureau. HANDLER, LEAD and HEAD share one department.
     *
     * @return one account for each role, a second DISPATCHER, those of another department and of
     *     the offices above, then those of the company; nobody can be told their secrets again
     * @throws RegisterRefusal when the codes are taken
     */
    List<DemoAccount> create(Author by);

    /**
     * An account to try the demo with.
     *
     * @param role the role it holds; the first of them for one that holds several
     * @param user the login name
     */
    record DemoAccount(
            Role role, OfficeId office, StaffId staff, String user, String password, String token) {

        /** Leaves the secrets out. */
        @Override
        public String toString() {
            return role + " " + user;
        }
    }
}
