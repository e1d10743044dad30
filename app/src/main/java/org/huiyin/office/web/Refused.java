package org.huiyin.office.web;

import java.util.Locale;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says a refusal beside the field it is about. */
final class Refused {

    private Refused() {}

    static FieldErrors errors(RegisterRefusal refusal) {
        return FieldErrors.of(FieldError.of(field(refusal.reason()), key(refusal)));
    }

    /** Takes the step, or has the page that comes next say why not. */
    static void orSay(RedirectAttributes after, Runnable step) {
        try {
            step.run();
        } catch (RegisterRefusal refusal) {
            after.addFlashAttribute("refused", key(refusal));
        }
    }

    private static String key(RegisterRefusal refusal) {
        String name = refusal.reason().name();
        return "office.refusal." + name.toLowerCase(Locale.ROOT).replace('_', '-');
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
            case TWO_OPERATORS -> "roles";
            case INVITATION_OVER,
                    ROLE_MISSING,
                    OPERATORS_ONLY,
                    ALREADY_PROPOSED,
                    SAME_PERSON,
                    ALREADY_DECIDED,
                    PROPOSAL_UNKNOWN,
                    NO_SIGN_IN,
                    NOTHING_NEW,
                    STILL_ACTIVE ->
                    "decision";
        };
    }
}
