package org.huiyin.petition;

import java.time.LocalDate;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.SuggestionKind;
import org.huiyin.procedure.SupervisionGround;

/**
 * Acts of supervision, in the clear; what each means is said at {@link
 * org.huiyin.procedure.SupervisionAct}.
 */
public sealed interface PlainSupervision extends PlainAct {

    record OpenSupervision(OfficeId office, SupervisionGround ground, LocalDate due, String text)
            implements PlainSupervision {}

    record AnswerSupervision(int entry, String text) implements PlainSupervision {}

    record CloseSupervision(int entry, String text) implements PlainSupervision {}

    record Suggest(SuggestionKind kind, OfficeId to, LocalDate due, String text)
            implements PlainSupervision {}

    record AnswerSuggestion(int entry, boolean adopted, String text) implements PlainSupervision {}

    record Lapse() implements PlainSupervision {}
}
