package org.huiyin.office;

import java.util.Optional;
import org.huiyin.office.Invitations.Login;
import org.huiyin.procedure.OfficeId;

/** How an empty installation gets its first office and the operator who adds the others. */
public interface FirstAdministrator {

    /**
     * Makes a one-time invitation that holds for a day.
     *
     * @return the code of the link {@code /admin/first/{code}}; empty once there is any staff
     */
    Optional<String> invite();

    /** Whether the code is unused and in time. */
    boolean invites(String code);

    /**
     * Uses the invitation: makes the first office, which becomes the root bureau if it is a bureau,
     * and its operator.
     *
     * @throws RegisterRefusal when the code is over, the office's code malformed or taken, the
     *     login name malformed or the password weak
     */
    void accept(String code, FirstOffice office, Login login);

    /**
     * The first office of an installation.
     *
     * @param administrator the operator's name
     */
    record FirstOffice(OfficeId code, String name, OfficeKind kind, String administrator) {}
}
