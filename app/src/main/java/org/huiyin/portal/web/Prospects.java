package org.huiyin.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huiyin.office.Calendars;
import org.huiyin.office.Offices;
import org.huiyin.office.Profiles;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Context;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Dates;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies ahead of the petitioner beside the clocks: what they can do, from when, until when. */
@Component
class Prospects {

    private final Profiles profiles;
    private final Calendars calendars;
    private final Offices offices;
    private final LegalTime time;
    private final Dates dates;

    Prospects(
            Profiles profiles, Calendars calendars, Offices offices, LegalTime time, Dates dates) {
        this.profiles = profiles;
        this.calendars = calendars;
        this.offices = offices;
        this.time = time;
        this.dates = dates;
    }

    /** The rules that the case runs under. */
    RulesProfile rules(CaseFile file) {
        return profiles.byId(file.state().matter().profile()).orElseThrow();
    }

    /** In the order in which they matter; empty while the clocks say all there is to say. */
    List<Text> of(CaseFile file) {
        List<Text> ahead = new ArrayList<>();
        Status status = file.view().status();
        switch (status) {
            case SIGNED ->
                    ahead.add(
                            Text.of(
                                    file.view().documents().contains(Petitions.OPINION)
                                            ? "portal.ahead.open"
                                            : "portal.ahead.service"));
            case DECLINED -> ahead.add(Text.of("portal.ahead.declined"));
            case REFERRED -> ahead.addAll(referred(file.state(), dates::weekday));
            case FINAL -> ahead.add(Text.of("portal.ahead.final"));
            case CLOSED -> ahead.add(Text.of("portal.ahead.closed"));
            default -> {}
        }
        if (refusal(file, new Actor.Program(), Act.Close.class)
                instanceof Refusal.TakeBackTimeRuns(var until)) {
            ahead.add(Text.of("portal.ahead.take-back", dates.weekday(until)));
        }
        if (refusal(file, new Actor.Petitioner(CodeKind.OWN), Act.Rate.class)
                instanceof Refusal.RatingNotOpen(var from)) {
            ahead.add(Text.of("portal.ahead.rate", dates.weekday(from)));
        }
        return ahead;
    }

    /** Where to go, and that procedure's own last day where law fixes one; to be checked there. */
    static List<Text> referred(Petition petition, Function<LocalDate, String> day) {
        if (!(petition instanceof Petition.Referred(var _, var how))) {
            return List.of();
        }
        var where = Text.of("portal.ahead.referred", LawWords.text(how.procedure()));
        return how.lastDay()
                .map(day)
                .map(last -> List.of(where, Text.of("portal.ahead.referred.until", last)))
                .orElse(List.of(where));
    }

    private @Nullable Refusal refusal(CaseFile file, Actor actor, Class<? extends Act> act) {
        var context =
                new Context(time.today(), actor, rules(file), calendars.current(), offices.tree());
        return Procedure.refusal(file.state(), act, context).orElse(null);
    }
}
