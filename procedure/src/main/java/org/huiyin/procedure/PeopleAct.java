package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** Acts about who works on a case and who speaks for the petitioner. */
public sealed interface PeopleAct extends Act {

    /** Asks that an official keeps out of the case (回避, Art. 28): themselves or another. */
    record RequestRecusal(StaffId staff, Words reason) implements PeopleAct {}

    /** A head who is not the one in question, or the office above, decides. */
    record DecideRecusal(StaffId staff, boolean recused, Words reason) implements PeopleAct {}

    /**
     * Somebody speaks for the petitioner from now on.
     *
     * @param until the mandate's last day, where it has one
     */
    record AddSpeaker(SpeakerRole role, Words mandate, Optional<LocalDate> until)
            implements PeopleAct {}

    /**
     * The petitioner ends a mandate.
     *
     * @param entry the entry by which it was given
     */
    record EndMandate(int entry, Optional<Words> signedPaper) implements PeopleAct {}

    /** A successor goes on with the petition; the paper that proves it is named. */
    record Succeed(Words paper) implements PeopleAct {}
}
