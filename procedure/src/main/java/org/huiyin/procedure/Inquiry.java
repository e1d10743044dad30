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
 * @param mediation the last one
 */
public record Inquiry(
        List<Offer> offers,
        Optional<LocalDate> investigatedOn,
        List<FormalHearing> formal,
        int meetings,
        List<Errand> errands,
        Optional<Mediation> mediation) {

    static final Inquiry NONE =
            new Inquiry(List.of(), Optional.empty(), List.of(), 0, List.of(), Optional.empty());

    public Inquiry {
        offers = List.copyOf(offers);
        formal = List.copyOf(formal);
        errands = List.copyOf(errands);
    }

    /** The formal hearing that was called and has no minutes yet. */
    public Optional<FormalHearing> called() {
        return formal.isEmpty()
                ? Optional.empty()
                : Optional.of(formal.getLast()).filter(last -> last.minutesOn().isEmpty());
    }

    Inquiry withOffers(List<Offer> all) {
        return new Inquiry(all, investigatedOn, formal, meetings, errands, mediation);
    }

    Inquiry investigated(LocalDate on) {
        return new Inquiry(offers, Optional.of(on), formal, meetings, errands, mediation);
    }

    Inquiry withFormal(List<FormalHearing> all) {
        return new Inquiry(offers, investigatedOn, all, meetings, errands, mediation);
    }

    Inquiry met() {
        return new Inquiry(offers, investigatedOn, formal, meetings + 1, errands, mediation);
    }

    Inquiry withErrands(List<Errand> all) {
        return new Inquiry(offers, investigatedOn, formal, meetings, all, mediation);
    }

    Inquiry withMediation(Mediation last) {
        return new Inquiry(offers, investigatedOn, formal, meetings, errands, Optional.of(last));
    }

    Inquiry withMediation(UnaryOperator<Mediation> change) {
        return withMediation(change.apply(mediation.orElseThrow()));
    }
}
