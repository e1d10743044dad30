package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside the matter.
 *
 * @param links related matters
 * @param joinedInto the matter it is answered together with
 * @param urgentOn since when it is urgent
 * @param speakers who speaks for the petitioner, also those whose mandate has run out
 * @param agentOverruled whether the petitioner took back what an agent withdrew
 * @param withdrawals that were taken back, oldest first
 */
public record Ties(
        List<MatterNumber> links,
        Optional<MatterNumber> joinedInto,
        Optional<LocalDate> urgentOn,
        List<Speaker> speakers,
        boolean agentOverruled,
        List<Withdrawal> withdrawals) {

    static final Ties NONE =
            new Ties(List.of(), Optional.empty(), Optional.empty(), List.of(), false, List.of());

    public Ties {
        links = List.copyOf(links);
        speakers = List.copyOf(speakers);
        withdrawals = List.copyOf(withdrawals);
    }

    /** The mandate that an entry gave, if it holds on that day. */
    public Optional<Speaker> speaker(int entry, LocalDate day) {
        return speakers.stream()
                .filter(one -> one.entry() == entry && one.speaksOn(day))
                .findFirst();
    }

    Ties withLinks(List<MatterNumber> all) {
        return new Ties(all, joinedInto, urgentOn, speakers, agentOverruled, withdrawals);
    }

    Ties joined(Optional<MatterNumber> into) {
        return new Ties(links, into, urgentOn, speakers, agentOverruled, withdrawals);
    }

    Ties urgent(LocalDate on) {
        return new Ties(links, joinedInto, Optional.of(on), speakers, agentOverruled, withdrawals);
    }

    Ties withSpeakers(List<Speaker> all) {
        return new Ties(links, joinedInto, urgentOn, all, agentOverruled, withdrawals);
    }

    Ties overruled() {
        return new Ties(links, joinedInto, urgentOn, speakers, true, withdrawals);
    }

    Ties takenBack(Withdrawal one) {
        return new Ties(
                links,
                joinedInto,
                urgentOn,
                speakers,
                agentOverruled,
                Lists.plus(withdrawals, one));
    }
}
