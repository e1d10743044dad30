package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.RulesProfile;

/**
 * A case as its page shows it; no persons.
 *
 * @param printed the number in groups, as people read it
 * @param filing what was filed: channel, days, place
 * @param category from the widest to the narrowest
 * @param narrative what happened, in the petitioner's words
 * @param next what an office owes first
 * @param state what stands beside its way
 * @param rules those it runs under
 */
public record CaseView(
        PetitionView petition,
        String printed,
        PetitionEvent.Registered filing,
        String office,
        List<String> category,
        Optional<String> place,
        String narrative,
        List<AskedLine> requests,
        List<TimelineLine> timeline,
        List<ClockLine> clocks,
        Optional<ClockLine> next,
        Optional<String> lead,
        Optional<String> handler,
        Optional<OpinionView> opinion,
        List<ActLine> acts,
        CaseState state,
        RulesProfile rules) {

    public CaseView {
        category = List.copyOf(category);
        requests = List.copyOf(requests);
        timeline = List.copyOf(timeline);
        clocks = List.copyOf(clocks);
        acts = List.copyOf(acts);
    }

    /** The acts that can be done now. */
    public List<ActLine> possible() {
        return acts.stream().filter(ActLine::possible).toList();
    }

    /** The acts by what they are about. */
    public List<ActGroup> groups() {
        return ActGroup.of(acts);
    }

    /** How long the petitioner has to ask for a review. */
    public RulesProfile.Period reviewTime() {
        return rules.period(Clock.ASKING_FOR_REVIEW);
    }

    /** The act of this name, where the reader's roles know it. */
    public Optional<ActLine> act(String name) {
        return acts.stream().filter(act -> act.name().equals(name)).findFirst();
    }
}
