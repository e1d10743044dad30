package org.huiyin.procedure;

import java.time.LocalDate;

/** Acts by which an office finds out what is so, and helps meanwhile. */
public sealed interface InquiryAct extends Act {

    /** Offers to hear the petitioner, at a place and by a means of their choice. */
    record OfferHearing(LocalDate plannedFor, HearingManner manner, Words place)
            implements InquiryAct {}

    /** The petitioner answers the last offer. */
    record AnswerOffer(boolean accepts, Words text) implements InquiryAct {}

    /** Puts on file how the facts were investigated (调查核实, Art. 31(6)). */
    record Investigate(LocalDate on, Words text) implements InquiryAct {}

    /**
     * Calls a formal hearing (听证) for a weighty, complex or difficult matter.
     *
     * @param plannedFor the day it is to be held
     * @param members who holds it
     */
    record CallHearing(LocalDate plannedFor, Words place, Words members) implements InquiryAct {}

    /** Puts the minutes of that hearing on file. */
    record RecordHearing(LocalDate on, Words minutes) implements InquiryAct {}

    /** Somebody who did not draft it checks the draft; one that is sent back is drafted anew. */
    record CheckOpinion(boolean passed, Words text) implements InquiryAct {}

    /** Hardship help (救助, Art. 37): what was given, and what came of it. */
    record GiveHelp(LocalDate on, Words what, Words outcome) implements InquiryAct {}

    /** Explains the law (政策解释、疏导教育, Art. 31) on the record. */
    record ExplainLaw(Words text) implements InquiryAct {}
}
