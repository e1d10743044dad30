package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the opinion reaches the petitioner, and what proves it: their signature, the return receipt,
 * or their own opening. Nothing else starts the appeal clock.
 */
final class Serving {

    private Serving() {}

    static Decision serve(Petition.Registered petition, Act.Serve act, Context context) {
        Opinion opinion = petition.matter().opinion().orElseThrow();
        LocalDate signedOn = opinion.signature().orElseThrow().on();
        if (act.on().isAfter(context.today())) {
            return Decision.refused(new Refusal.DayInFuture(act.on()));
        }
        if (act.on().isBefore(signedOn)) {
            return Decision.refused(new Refusal.ServedBeforeSigned(signedOn));
        }
        if (act.manner() == ServiceManner.ELECTRONIC) {
            return opinion.laidOpenOn()
                    .<Decision>map(day -> Decision.refused(new Refusal.AlreadyLaidOpen(day)))
                    .orElseGet(() ->
                            Decision.allowed(
                                    new PetitionEvent.OpinionLaidOpen(
                                            context.today(), context.actor())));
        }
        if (act.proof().isEmpty()) {
            return Decision.refused(new Refusal.ProofOfServiceNeeded(act.manner()));
        }
        return Decision.allowed(
                new PetitionEvent.OpinionServed(
                        context.today(), context.actor(), act.manner(), act.on(), act.proof()));
    }

    static Optional<Refusal> mayOpen(Petition.Registered petition, Context context) {
        Matter matter = petition.matter();
        if (matter.service().isPresent()) {
            return matter.service().map(Opinion.Service::on).map(Refusal.AlreadyServed::new);
        }
        return matter.opinion().flatMap(Opinion::laidOpenOn).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NotLaidOpen());
    }

    static Decision open(Petition.Registered petition, Act.OpenOpinion act, Context context) {
        return Decision.allowed(
                new PetitionEvent.OpinionServed(
                        context.today(),
                        context.actor(),
                        ServiceManner.ELECTRONIC,
                        context.today(),
                        Optional.empty()));
    }
}
