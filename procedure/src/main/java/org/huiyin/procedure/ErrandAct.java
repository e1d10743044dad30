package org.huiyin.procedure;

import java.time.LocalDate;

/** Acts that ask other offices for their part, and bring it. */
public sealed interface ErrandAct extends Act {

    /** Asks an assisting office (协办单位) for its contribution by a day. */
    record RequestContribution(OfficeId office, LocalDate due, Words text) implements ErrandAct {}

    /** The assisting office brings it. */
    record Contribute(int entry, Words text) implements ErrandAct {}

    /** Puts a coordination meeting (协调会) on file. */
    record HoldMeeting(LocalDate on, Words agenda, Words minutes) implements ErrandAct {}

    /** An instruction (批示) of a meeting: a task for an office, with a day. */
    record Instruct(OfficeId office, LocalDate due, Words text) implements ErrandAct {}

    /** The office reports that the task is done, and how. */
    record ReportTask(int entry, Words text) implements ErrandAct {}
}
