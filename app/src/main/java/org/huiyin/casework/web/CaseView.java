package org.huiyin.casework.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The acts that cannot be done now, by the reason they have in common. */
    public List<NotNow> impossible() {
        Map<ActLine.No, List<String>> names = new LinkedHashMap<>();
        for (ActLine act : acts) {
            act.no()
                    .ifPresent(no ->
                            names.computeIfAbsent(no, _ -> new ArrayList<>()).add(act.name()));
        }
        return names.entrySet().stream()
                .map(reason -> new NotNow(reason.getKey(), reason.getValue()))
                .toList();
    }

    /**
     * Why some acts cannot be done now.
     *
     * @param acts their public names
     */
    public record NotNow(ActLine.No no, List<String> acts) {
        public NotNow {
            acts = List.copyOf(acts);
        }
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
