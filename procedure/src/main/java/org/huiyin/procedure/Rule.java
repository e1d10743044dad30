package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the rule book: everything that decides about one type of act on a registered petition.
 *
 * @param act the type
 * @param standing who may do it to this petition
 * @param stages at which stages
 * @param gate what else must hold, whatever the act's own data
 * @param ruling what comes of it, its data seen
 */
record Rule<A extends Act>(
        Class<A> act, Gate standing, Set<Status> stages, Gate gate, Ruling<A> ruling) {

    /** A condition that does not look at the act's data: the refusal, or empty where it holds. */
    @FunctionalInterface
    interface Gate {
        /** Always holds. */
        Gate OPEN = (petition, context) -> Optional.empty();

        Optional<? extends Refusal> check(Petition.Registered petition, Context context);
    }

    /** What comes of the act once the gate is open. */
    @FunctionalInterface
    interface Ruling<A extends Act> {
        Decision decide(Petition.Registered petition, A act, Context context);
    }

    /** The refusal that any such act would meet now, or empty. */
    Optional<Refusal> refusal(Petition.Registered petition, Context context) {
        return erased(petition)
                .or(() -> People.keptOut(petition, context))
                .or(() -> standing.check(petition, context).<Refusal>map(no -> no))
                .or(() -> atThisStage(petition.stage()))
                .or(() -> gate.check(petition, context));
    }

    private static Optional<Refusal> erased(Petition.Registered petition) {
        return petition instanceof Petition.Erased(_, LocalDate on)
                ? Optional.of(new Refusal.AlreadyErased(on))
                : Optional.empty();
    }

    private Optional<Refusal> atThisStage(Status stage) {
        if (stages.contains(stage)) {
            return Optional.empty();
        }
        return Optional.of(
                Stages.ENDED.contains(stage)
                        ? new Refusal.AlreadyEnded(stage)
                        : new Refusal.NotAtThisStage(stage));
    }

    Decision decide(Petition.Registered petition, Act any, Context context) {
        return refusal(petition, context)
                .map(Decision::refused)
                .orElseGet(() -> ruling.decide(petition, act.cast(any), context));
    }
}
