package org.huiyin.petition;

import java.time.LocalDate;
import org.huiyin.procedure.HearingManner;

/**
 * Acts of inquiry, in the clear; what each means is said at {@link
 * org.huiyin.procedure.InquiryAct}.
 */
public sealed interface PlainInquiry extends PlainAct {

    record OfferHearing(LocalDate plannedFor, HearingManner manner, String place)
            implements PlainInquiry {}

    record AnswerOffer(boolean accepts, String text) implements PlainInquiry {}

    record Investigate(LocalDate on, String text) implements PlainInquiry {}

    record CallHearing(LocalDate plannedFor, String place, String members)
            implements PlainInquiry {}

    record RecordHearing(LocalDate on, String minutes) implements PlainInquiry {}

    record CheckOpinion(boolean passed, String text) implements PlainInquiry {}

    record GiveHelp(LocalDate on, String what, String outcome) implements PlainInquiry {}

    record ExplainLaw(String text) implements PlainInquiry {}
}
