package org.huiyin.office;

/** A change of the registers that the rules do not allow. Nothing was written. */
public final class RegisterRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RegisterRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why; the words stand in the message bundle under {@code office.refusal.}. */
    public enum Reason {
        CODE_TAKEN,
        CODE_MALFORMED,
        OFFICE_UNKNOWN,
        OFFICE_BELOW_ITSELF,
        NOT_A_BUREAU,
        STAFF_UNKNOWN,
        LOGIN_MALFORMED,
        LOGIN_TAKEN,
        PASSWORD_WEAK,
        INVITATION_OVER,
        CATEGORY_UNKNOWN,
        OUTSIDE_OWN_AREA,
        ROLE_MISSING,
        NOT_FORWARD,
        SAME_PERSON,
        ALREADY_DECIDED,
        REASON_MISSING,
        PROPOSAL_UNKNOWN,
        CALENDAR_MALFORMED,
        ABSENCE_DAYS,
        ABSENCE_OVERLAPS,
        ABSENCE_NOT_YOURS,
        ABSENCE_UNKNOWN,
        COVER_UNFIT,
        COVER_AWAY,
        OPERATORS_ONLY,
        STILL_KEPT,
        ALREADY_PROPOSED,
        TWO_OPERATORS,
        NO_SIGN_IN,
        NOTHING_NEW,
        STILL_ACTIVE
    }
}
