package org.huiyin.office.web;

import java.util.Locale;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;

/** Says a refusal beside the field it is about. */
final class Refused {

    private Refused() {}

    static FieldErrors errors(RegisterRefusal refusal) {
        var reason = refusal.reason();
        var key = "office.refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return FieldErrors.of(FieldError.of(field(reason), key));
    }

    private static String field(RegisterRefusal.Reason reason) {
        return switch (reason) {
            case CODE_TAKEN, CODE_MALFORMED -> "code";
            case OFFICE_UNKNOWN, OFFICE_BELOW_ITSELF, NOT_A_BUREAU -> "office";
            case STAFF_UNKNOWN -> "name";
            case LOGIN_MALFORMED, LOGIN_TAKEN -> "login";
            case PASSWORD_WEAK -> "password";
            case CATEGORY_UNKNOWN -> "category";
            case OUTSIDE_OWN_AREA -> "area";
            case NOT_FORWARD -> "validFrom";
            case REASON_MISSING -> "reason";
            case CALENDAR_MALFORMED -> "days";
            case ABSENCE_DAYS, ABSENCE_OVERLAPS -> "from";
            case ABSENCE_NOT_YOURS, ABSENCE_UNKNOWN -> "absent";
            case COVER_UNFIT, COVER_AWAY -> "cover";
            case STILL_KEPT -> "until";
            case INVITATION_OVER,
                    ROLE_MISSING,
                    OPERATORS_ONLY,
                    ALREADY_PROPOSED,
                    SAME_PERSON,
                    ALREADY_DECIDED,
                    PROPOSAL_UNKNOWN ->
                    "decision";
        };
    }
}
