package org.huiyin.procedure;

import java.util.Optional;

/** Who may act on this petition at all: which office, which code. Roles are {@link Permissions}. */
final class Standing {

    private Standing() {}

    /** Staff of the office that answers for the petition now; others keep sight but do not act. */
    static Optional<Refusal> answeringOffice(Petition.Registered petition, Context context) {
        OfficeId answers = petition.matter().office();
        return switch (context.actor()) {
            case Actor.Staff staff when staff.office().equals(answers) -> Optional.empty();
            case Actor.Staff _ -> Optional.of(new Refusal.OtherOfficeAnswers(answers));
            case Actor.Petitioner _, Actor.Program _ -> Optional.of(new Refusal.OfficeOnly());
        };
    }

    /** The answering office, or the program, which ends by lapse of time what nobody ended. */
    static Optional<Refusal> answeringOfficeOrProgram(
            Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Program
                ? Optional.empty()
                : answeringOffice(petition, context);
    }

    /** The petitioner with any code, or a desk of any office for them. */
    static Optional<Refusal> petitionerOrDesk(Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Program
                ? Optional.of(new Refusal.PetitionerOnly())
                : Optional.empty();
    }

    /** The petitioner with their own code. */
    static Optional<Refusal> ownCode(Petition.Registered petition, Context context) {
        return switch (context.actor()) {
            case Actor.Petitioner(CodeKind code) ->
                    code == CodeKind.OWN
                            ? Optional.empty()
                            : Optional.of(new Refusal.OwnCodeNeeded());
            case Actor.Staff _, Actor.Program _ -> Optional.of(new Refusal.PetitionerOnly());
        };
    }

    /** The petitioner with their own code, or on paper at another office than the answering one. */
    static Optional<Refusal> ownCodeOrPaperElsewhere(
            Petition.Registered petition, Context context) {
        if (context.actor() instanceof Actor.Staff staff) {
            OfficeId answers = petition.matter().office();
            return staff.office().equals(answers)
                    ? Optional.of(new Refusal.SignedAtAnotherOffice(answers))
                    : Optional.empty();
        }
        return ownCode(petition, context);
    }
}
