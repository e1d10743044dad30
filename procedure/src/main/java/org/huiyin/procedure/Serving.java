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
        Optional<Refusal> wrong =
                wrong(
                        act.manner(),
                        act.on(),
                        act.proof(),
                        new Paper(signedOn, opinion.laidOpenOn()),
                        context);
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        if (act.manner() == ServiceManner.ELECTRONIC) {
            return Decision.allowed(
                    new PetitionEvent.OpinionLaidOpen(context.today(), context.actor()));
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

    /**
     * A paper to be served.
     *
     * @param signedOn since when it is signed
     * @param laidOpenOn since when it is laid open, if it is
     */
    record Paper(LocalDate signedOn, Optional<LocalDate> laidOpenOn) {}

    /** What stands in the way of serving a signed paper. */
    static Optional<Refusal> wrong(
            ServiceManner manner,
            LocalDate on,
            Optional<Words> proof,
            Paper paper,
            Context context) {
        if (on.isAfter(context.today())) {
            return Optional.of(new Refusal.DayInFuture(on));
        }
        if (on.isBefore(paper.signedOn())) {
            return Optional.of(new Refusal.ServedBeforeSigned(paper.signedOn()));
        }
        if (manner == ServiceManner.ELECTRONIC) {
            return paper.laidOpenOn().map(Refusal.AlreadyLaidOpen::new);
        }
        return proof.isEmpty()
                ? Optional.of(new Refusal.ProofOfServiceNeeded(manner))
                : Optional.empty();
    }

    static Decision fail(Petition.Registered petition, Act.FailService act, Context context) {
        return act.on().isAfter(context.today())
                ? Decision.refused(new Refusal.DayInFuture(act.on()))
                : Decision.allowed(
                        new PetitionEvent.ServiceFailed(
                                context.today(),
                                context.actor(),
                                act.manner(),
                                act.on(),
                                act.reason()));
    }
}
