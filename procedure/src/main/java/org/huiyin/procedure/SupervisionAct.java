package org.huiyin.procedure;

import java.time.LocalDate;

/** Supervision (督办, Art. 38–40): of offices, never of petitioners. */
public sealed interface SupervisionAct extends Act {

    /** Opens a file on an office. */
    record OpenSupervision(OfficeId office, SupervisionGround ground, LocalDate due, Words text)
            implements SupervisionAct {}

    /** The office answers in writing. */
    record AnswerSupervision(int entry, Words text) implements SupervisionAct {}

    /** The supervising office, and no other, closes the file. */
    record CloseSupervision(int entry, Words text) implements SupervisionAct {}

    /** Suggests to improve work, a policy, or to hold somebody to account (Art. 40). */
    record Suggest(SuggestionKind kind, OfficeId to, LocalDate due, Words text)
            implements SupervisionAct {}

    /** The office answers whether it adopts the suggestion. */
    record AnswerSuggestion(int entry, boolean adopted, Words text) implements SupervisionAct {}

    /** The program records what happened by lapse of time: silence, and each clock missed. */
    record Lapse() implements SupervisionAct {}
}
