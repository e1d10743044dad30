package org.huiyin.office;

import org.huiyin.procedure.StaffId;

/** For who lost their telephone and their recovery codes. */
public interface LostSecondStep {

    /**
     * Takes a member's second step off, so that they sign in by password alone. Logged, also when
     * there was none.
     *
     * @throws RegisterRefusal when there is no such member, or it is an operator and there are two
     */
    void takeOff(StaffId member, Author by);
}
