package org.huiyin.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.procedure.StaffId;

/**
 * Acts about people on a case, in the clear; what each means is said at {@link
 * org.huiyin.procedure.PeopleAct}.
 */
public sealed interface PlainPeople extends PlainAct {

    record RequestRecusal(StaffId staff, String reason) implements PlainPeople {}

    record DecideRecusal(StaffId staff, boolean recused, String reason) implements PlainPeople {}

    record AddSpeaker(SpeakerRole role, String mandate, Optional<LocalDate> until)
            implements PlainPeople {}

    record EndMandate(int entry, Optional<String> signedPaper) implements PlainPeople {}

    record Succeed(String paper) implements PlainPeople {}
}
