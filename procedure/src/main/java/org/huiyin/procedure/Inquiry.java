package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the facts were found.
 *
 * @param offers to hear the petitioner, oldest first
 * @param investigatedOn when an investigation last came on file
 * @param formal formal hearings, oldest first
 * @param meetings how many coordination meetings there were
 * @param errands what other offices were asked for, oldest first
 * @param mediations oldest first
 */
public record Inquiry(
        List<Offer> offers,
        Optional<LocalDate> investigatedOn,
        List<FormalHearing> formal,
        int meetings,
        List<Errand> errands,
        List<Mediation> mediations) {

    static final Inquiry NONE =
            new Inquiry(List.of(), Optional.empty(), List.of(), 0, List.of(), List.of());

    public Inquiry {
        offers = List.copyOf(offers);
        formal = List.copyOf(formal);
        errands = List.copyOf(errands);
        mediations = List.copyOf(mediations);
    }

    /** The formal hearing that was called and has no minutes yet. */
    public Optional<FormalHearing> called() {
        return formal.isEmpty()
                ? Optional.empty()
                : Optional.of(formal.getLast()).filter(last -> last.minutesOn().isEmpty());
    }

    Inquiry withOffers(List<Offer> all) {
        return new Inquiry(all, investigatedOn, formal, meetings, errands, mediations);
    }

    Inquiry investigated(LocalDate on) {
        return new Inquiry(offers, Optional.of(on), formal, meetings, errands, mediations);
    }

    Inquiry withFormal(List<FormalHearing> all) {
        return new Inquiry(offers, investigatedOn, all, meetings, errands, mediations);
    }

    Inquiry met() {
        return new Inquiry(offers, investigatedOn, formal, meetings + 1, errands, mediations);
    }

    Inquiry withErrands(List<Errand> all) {
        return new Inquiry(offers, investigatedOn, formal, meetings, all, mediations);
    }

    /** The last mediation. */
    public Optional<Mediation> mediation() {
        return mediations.isEmpty() ? Optional.empty() : Optional.of(mediations.getLast());
    }

    Inquiry withMediation(Mediation next) {
        return withMediations(Lists.plus(mediations, next));
    }

    Inquiry withMediation(UnaryOperator<Mediation> change) {
        return withMediations(Lists.lastChanged(mediations, change));
    }

    private Inquiry withMediations(List<Mediation> all) {
        return new Inquiry(offers, investigatedOn, formal, meetings, errands, all);
    }
}
