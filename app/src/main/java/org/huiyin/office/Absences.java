package org.huiyin.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;

/**
 * Who covers for whom. While an absence lasts, the colleague who covers has the roles of the absent
 * person beside their own, acts under their own id, and finds the absent person's cases among their
 * own. Roles that see no case are never lent, nor does who holds no other come to see one; what
 * somebody covers for is not passed on when they are away themselves.
 */
public interface Absences {

    /** Those of an office that last or are to come, by their first day. */
    List<Absence> of(OfficeId office);

    /** The absences that last today, by who is absent. */
    Map<StaffId, Absence> lasting(Collection<StaffId> people);

    /**
     * Enters an absence: one's own, or, as head of the office in one's own right or as operator,
     * somebody else's.
     *
     * @param from today or later
     * @throws RegisterRefusal when it is not theirs to enter, the colleague is of another office,
     *     works on no cases or is away themselves, or the days do not fit
     */
    void enter(StaffId absent, StaffId cover, LocalDate from, LocalDate until, SignedIn by);

    /**
     * Ends an absence before its last day, or takes it back; effective with the next request.
     *
     * @throws RegisterRefusal when there is none, or it is not theirs
     */
    void end(String id, SignedIn by);
}
