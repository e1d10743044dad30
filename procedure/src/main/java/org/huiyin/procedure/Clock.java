package org.huiyin.procedure;

/** The periods that the law sets. */
public enum Clock {
    /** The bureau transfers, assigns or forwards (Art. 22). */
    DISPOSAL,
    /** The office that was asked directly answers whether it takes the matter on (Art. 23). */
    NOTICE_DIRECT,
    /** The office that received a transfer does the same (Art. 23). */
    NOTICE_REFERRED,
    /** The receiving office may object to a transfer; silence accepts it (Art. 23, design). */
    OBJECTION,
    /** The referrer answers an objection (design). */
    OBJECTION_ANSWER,
    /** The report owed on an assignment (Art. 22(3)). */
    ASSIGNED_REPORT,
    /** The opinion (Art. 34). */
    HANDLING,
    /** The petitioner's time to ask for review (Art. 35). */
    ASKING_FOR_REVIEW,
    /** The new opinion that an appeal ordered, by the day it set (design). */
    REDO,
    /** The review opinion (Art. 35). */
    REVIEW,
    /** The petitioner's time to ask for re-review (Art. 36). */
    ASKING_FOR_RE_REVIEW,
    /** The re-review opinion (Art. 36); days spent on a hearing do not count. */
    RE_REVIEW,
    /** The contribution of an assisting office, by the day set (design). */
    CONTRIBUTION,
    /** A task set by a coordination meeting, by the day set (design). */
    TASK,
    /** Both sides may ask for judicial confirmation of an agreement (Art. 33). */
    JUDICIAL_CONFIRMATION,
    /** A promise, by the day promised (design). */
    PROMISE,
    /** A return call or visit, by the day planned (design). */
    FOLLOW_UP,
    /** The office above decides about a dispute (design). */
    DISPUTE_ANSWER,
    /** The written answer to supervision, by the day set (design). */
    SUPERVISION_ANSWER,
    /** The answer to a suggestion, by the day set (Art. 40). */
    SUGGESTION_ANSWER;

    /** Whether its last day is set case by case, so that no profile has a length for it. */
    public boolean setCaseByCase() {
        return switch (this) {
            case ASSIGNED_REPORT, REDO, CONTRIBUTION, TASK, FOLLOW_UP, SUGGESTION_ANSWER -> true;
            default -> false;
        };
    }

    /** Whether its day is set, so that several of one day differ in their last one. */
    boolean dueIsSet() {
        return this == PROMISE || setCaseByCase();
    }

    /**
     * Whether it stands still while the petition is withdrawn: it cannot be kept then. Others can,
     * or are set by other laws.
     */
    boolean restsWhileWithdrawn() {
        return switch (this) {
            case DISPOSAL,
                    NOTICE_DIRECT,
                    NOTICE_REFERRED,
                    OBJECTION,
                    OBJECTION_ANSWER,
                    ASSIGNED_REPORT,
                    HANDLING,
                    ASKING_FOR_REVIEW,
                    REDO,
                    REVIEW,
                    ASKING_FOR_RE_REVIEW,
                    RE_REVIEW ->
                    true;
            default -> false;
        };
    }

    /** Whether it runs on when the case itself has ended. */
    boolean outlivesTheCase() {
        return switch (this) {
            case PROMISE, TASK, FOLLOW_UP, SUPERVISION_ANSWER, SUGGESTION_ANSWER, DISPUTE_ANSWER ->
                    true;
            default -> false;
        };
    }
}
