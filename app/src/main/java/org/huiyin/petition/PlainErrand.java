package org.huiyin.petition;

import java.time.LocalDate;
import org.huiyin.procedure.OfficeId;

/**
 * Acts that ask other offices for their part, in the clear; what each means is said at {@link
 * org.huiyin.procedure.ErrandAct}.
 */
public sealed interface PlainErrand extends PlainAct {

    record RequestContribution(OfficeId office, LocalDate due, String text)
            implements PlainErrand {}

    record Contribute(int entry, String text) implements PlainErrand {}

    record HoldMeeting(LocalDate on, String agenda, String minutes) implements PlainErrand {}

    record Instruct(OfficeId office, LocalDate due, String text) implements PlainErrand {}

    record ReportTask(int entry, String text) implements PlainErrand {}
}
