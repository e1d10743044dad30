package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * More time (Art. 34): asked with a reason, granted by the head, once, before the period ends. The
 * one thing that being late refuses.
 */
final class Extensions {

    private Extensions() {}

    static Optional<Refusal> mayAsk(Petition.Registered petition, Context context) {
        return petition.matter()
                .extension()
                .<Refusal>flatMap(last ->
                        switch (last.answer()) {
                            case Extension.Pending _ ->
                                    Optional.of(new Refusal.ExtensionPending(last.requestedOn()));
                            case Extension.Approved _ ->
                                    Optional.of(
                                            new Refusal.ExtensionAlreadyUsed(
                                                    lastDay(petition, context)));
                            case Extension.Refused _ -> Optional.empty();
                        })
                .or(() -> tooLate(petition, context));
    }

    static Decision ask(Petition.Registered petition, Act.RequestExtension act, Context context) {
        int most = context.profile().extensionDays();
        if (act.days() < 1 || act.days() > most) {
            return Decision.refused(new Refusal.ExtensionDaysOutOfRange(1, most));
        }
        return Decision.allowed(
                new PetitionEvent.ExtensionRequested(
                        context.today(), context.actor(), act.days(), act.reason()));
    }

    static Optional<Refusal> mayApprove(Petition.Registered petition, Context context) {
        return mayAnswer(petition, context)
                .or(() ->
                        petition.matter()
                                .extension()
                                .map(Extension::requestedBy)
                                .filter(context.actor()::is)
                                .map(Refusal.AskerDecides::new))
                .or(() -> tooLate(petition, context));
    }

    static Decision approve(
            Petition.Registered petition, Act.ApproveExtension act, Context context) {
        return Decision.allowed(
                new PetitionEvent.ExtensionApproved(context.today(), context.actor()));
    }

    static Optional<Refusal> mayAnswer(Petition.Registered petition, Context context) {
        return petition.matter().extension().filter(Extension::pending).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NoExtensionRequested());
    }

    static Decision refuse(Petition.Registered petition, Act.RefuseExtension act, Context context) {
        return Decision.allowed(
                new PetitionEvent.ExtensionRefused(context.today(), context.actor(), act.reason()));
    }

    private static Optional<Refusal> tooLate(Petition.Registered petition, Context context) {
        LocalDate lastDay = lastDay(petition, context);
        return context.today().isAfter(lastDay)
                ? Optional.of(new Refusal.ExtensionTooLate(lastDay))
                : Optional.empty();
    }

    private static LocalDate lastDay(Petition.Registered petition, Context context) {
        return new Clocks(petition, context.profile(), context.calendar()).handling().lastDay();
    }
}
