package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What ties a petition to others and to those who speak for the petitioner.
 *
 * @param links related matters
 * @param joinedInto the matter it is answered together with
 * @param urgency since when it is urgent, and who knows
 * @param speakers who speaks for the petitioner, also those whose mandate has run out
 * @param agentOverruled whether the petitioner took back what an agent withdrew
 * @param withdrawals that were taken back, oldest first
 */
public record Ties(
        List<MatterNumber> links,
        Optional<MatterNumber> joinedInto,
        Urgent urgency,
        List<Speaker> speakers,
        boolean agentOverruled,
        List<Withdrawal> withdrawals) {

    static final Ties NONE =
            new Ties(
                    List.of(),
                    Optional.empty(),
                    new Urgent(Optional.empty(), List.of()),
                    List.of(),
                    false,
                    List.of());

    /**
     * That a matter is urgent (Art. 25).
     *
     * @param since the day on which it was marked; empty where it is not
     * @param told the offices that were told
     */
    public record Urgent(Optional<LocalDate> since, List<OfficeId> told) {

        public Urgent {
            told = List.copyOf(told);
        }
    }

    public Ties {
        links = List.copyOf(links);
        speakers = List.copyOf(speakers);
        withdrawals = List.copyOf(withdrawals);
    }

    /** Since when it is urgent. */
    public Optional<LocalDate> urgentOn() {
        return urgency.since();
    }

    /** The offices that were told that it is urgent. */
    public List<OfficeId> told() {
        return urgency.told();
    }

    /** The mandate that an entry gave, if it holds on that day. */
    public Optional<Speaker> speaker(int entry, LocalDate day) {
        return speakers.stream()
                .filter(one -> one.entry() == entry && one.speaksOn(day))
                .findFirst();
    }

    Ties withLinks(List<MatterNumber> all) {
        return new Ties(all, joinedInto, urgency, speakers, agentOverruled, withdrawals);
    }

    Ties joined(Optional<MatterNumber> into) {
        return new Ties(links, into, urgency, speakers, agentOverruled, withdrawals);
    }

    Ties urgent(LocalDate on) {
        return with(new Urgent(Optional.of(on), told()));
    }

    Ties told(OfficeId office) {
        return with(new Urgent(urgentOn(), Lists.plus(told(), office)));
    }

    Ties withSpeakers(List<Speaker> all) {
        return new Ties(links, joinedInto, urgency, all, agentOverruled, withdrawals);
    }

    Ties overruled() {
        return new Ties(links, joinedInto, urgency, speakers, true, withdrawals);
    }

    Ties takenBack(Withdrawal one) {
        return new Ties(
                links, joinedInto, urgency, speakers, agentOverruled, Lists.plus(withdrawals, one));
    }

    private Ties with(Urgent one) {
        return new Ties(links, joinedInto, one, speakers, agentOverruled, withdrawals);
    }
}
