package org.huiyin.casework.web;

import java.util.List;
import org.huiyin.office.Calendars;
import org.huiyin.office.Offices;
import org.huiyin.office.Profiles;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Context;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What somebody's roles let them do on a case: each act, possible now or with the reason why not.
 */
@Component
class ActLines {

    private final Profiles profiles;
    private final Calendars calendars;
    private final Offices offices;
    private final LegalTime time;

    ActLines(Profiles profiles, Calendars calendars, Offices offices, LegalTime time) {
        this.profiles = profiles;
        this.calendars = calendars;
        this.offices = offices;
        this.time = time;
    }

    /** In the order of a petition's life. */
    List<ActLine> of(CaseFile file, SignedIn staff) {
        RulesProfile profile = profiles.byId(file.state().matter().profile()).orElseThrow();
        var context =
                new Context(
                        time.today(),
                        new Actor.Staff(staff.publicId(), staff.office()),
                        profile,
                        calendars.current(),
                        offices.tree());
        return ActNames.types().stream()
                .filter(act -> act != Act.Register.class)
                .filter(act -> Permissions.staffMay(staff.roles(), act))
                .map(act ->
                        new ActLine(
                                ActNames.of(act),
                                Procedure.refusal(file.state(), act, context)
                                        .map(no -> new ActLine.No(no, profile.cite(no.article())))))
                .toList();
    }
}
