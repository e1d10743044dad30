package org.huiyin.procedure;

import java.time.LocalDate;

/**
 * Registering (Art. 19, 21–23): needs no name, no competence, no reason; only what makes it a
 * petition and keeps its first day true.
 */
final class Registration {

    /** Representatives of a group (Art. 20(3)); for other channels than visits by design. */
    static final int MOST_REPRESENTATIVES = 5;

    private Registration() {}

    static Decision decide(Act.Register act, Context context) {
        LocalDate today = context.today();
        if (context.actor() instanceof Actor.Program) {
            return Decision.refused(new Refusal.OfficeOnly());
        }
        if (act.requests().isEmpty()) {
            return Decision.refused(new Refusal.NoRequest());
        }
        if (act.representatives() > MOST_REPRESENTATIVES) {
            return Decision.refused(
                    new Refusal.TooManyRepresentatives(
                            act.representatives(), MOST_REPRESENTATIVES));
        }
        if (act.receivedOn().isAfter(today)) {
            return Decision.refused(new Refusal.DayInFuture(act.receivedOn()));
        }
        if (act.receivedOn().isBefore(today) && !mayBackDate(act, context.actor())) {
            return Decision.refused(new Refusal.BackDatedWithoutOriginal(act.receivedOn()));
        }
        return Decision.allowed(
                new PetitionEvent.Registered(
                        today,
                        context.actor(),
                        context.profile().id(),
                        act.channel(),
                        act.title(),
                        act.narrative(),
                        act.requests(),
                        act.category(),
                        act.place(),
                        act.office(),
                        act.concerns(),
                        act.receivedOn(),
                        context.offices().isBureau(act.office()),
                        code(context.actor())));
    }

    private static boolean mayBackDate(Act.Register act, Actor actor) {
        boolean paper = act.channel() == Channel.LETTER || act.channel() == Channel.FAX;
        return paper && act.originalOnFile() && actor instanceof Actor.Staff;
    }

    private static CodeKind code(Actor actor) {
        return actor instanceof Actor.Petitioner(CodeKind code) ? code : CodeKind.DESK;
    }
}
