package org.huiyin.office.store;

import java.util.stream.Collectors;
import org.huiyin.database.Session;
import org.huiyin.office.Categories;
import org.huiyin.office.Competence;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Dispatchers and heads of a bureau say who answers in its territory, from today on. */
@Component
final class CompetenceRule {

    private final Offices offices;
    private final Categories categories;
    private final LegalTime time;

    CompetenceRule(Offices offices, Categories categories, LegalTime time) {
        this.offices = offices;
        this.categories = categories;
        this.time = time;
    }

    /**
     * Passes when this person may make this change today.
     *
     * @throws RegisterRefusal saying why not
     */
    void check(Competence entry, SignedIn by) {
        checkRight(entry, by);
        refuseUnless(categories.byCode(entry.category()).isPresent(), Reason.CATEGORY_UNKNOWN);
        refuseUnless(known(entry.area()) && known(entry.lead()), Reason.OFFICE_UNKNOWN);
        refuseUnless(entry.assisting().stream().allMatch(this::known), Reason.OFFICE_UNKNOWN);
        refuseUnless(!entry.reason().isBlank(), Reason.REASON_MISSING);
        refuseUnless(!entry.validFrom().isBefore(time.today()), Reason.NOT_FORWARD);
    }

    /** Passes when the area is this person's to decide on, whatever the entry says. */
    void checkRight(Competence entry, SignedIn by) {
        refuseUnless(speaksForBureau(by, offices), Reason.ROLE_MISSING);
        refuseUnless(inside(entry.area(), by.office()), Reason.OUTSIDE_OWN_AREA);
    }

    static boolean speaksForBureau(SignedIn by, Offices offices) {
        return (by.has(Role.DISPATCHER) || by.has(Role.HEAD))
                && offices.tree().isBureau(by.office());
    }

    private boolean known(OfficeId office) {
        return offices.byCode(office).isPresent();
    }

    /** A bureau's territory is that of the office above it; its own where nothing is above. */
    private boolean inside(OfficeId area, OfficeId bureau) {
        var territory = offices.above(bureau).map(Office::code).orElse(bureau);
        return offices.path(area).stream().anyMatch(office -> office.code().equals(territory));
    }

    private static void refuseUnless(boolean holds, Reason reason) {
        if (!holds) {
            throw new RegisterRefusal(reason);
        }
    }

    void write(Session session, Competence entry) {
        CompetenceRows.insert(session, entry, offices, time.now());
    }

    String subject(Competence entry) {
        return entry.category() + " × " + entry.area().code();
    }

    String detail(Competence entry) {
        var assisting =
                entry.assisting().stream().map(OfficeId::code).collect(Collectors.joining(", "));
        return "%s: %s (%s) %s"
                .formatted(entry.validFrom(), entry.lead().code(), assisting, entry.reason());
    }
}
