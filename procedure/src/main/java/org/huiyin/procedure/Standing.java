package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may act on this petition at all: which office, which code. Roles are {@link Permissions}. */
final class Standing {

    private Standing() {}

    /** Staff of the office that answers for the petition now; others keep sight but do not act. */
    static Optional<Refusal> answeringOffice(Petition.Registered petition, Context context) {
        OfficeId answers = answering(petition, context);
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

    /** The office before which it is: in an appeal the reviewing one, else the answering one. */
    static Optional<Refusal> officeAtWork(Petition.Registered petition, Context context) {
        return petition instanceof Petition.InReview
                ? reviewingOffice(petition, context)
                : answeringOffice(petition, context);
    }

    /** The office before which it is, or one that supervises it. */
    static Optional<Refusal> officeAtWorkOrAbove(Petition.Registered petition, Context context) {
        return officeAbove(petition, context).isEmpty()
                ? Optional.empty()
                : officeAtWork(petition, context);
    }

    /** The office that decides the last appeal, and nobody else (Art. 35, 36). */
    static Optional<Refusal> reviewingOffice(Petition.Registered petition, Context context) {
        Optional<Appeal> appeal = petition.matter().aftermath().appeal();
        if (appeal.isEmpty()) {
            return Optional.of(new Refusal.NotAppealed());
        }
        OfficeId decides = petition.matter().inCharge(appeal.get().office(), context.offices());
        return context.actor().actsFor(decides)
                ? Optional.empty()
                : Optional.of(new Refusal.OtherOfficeReviews(decides));
    }

    /** The office that passed it on, and so decides about an objection (Art. 23). */
    static Optional<Refusal> referrer(Petition.Registered petition, Context context) {
        return petition.matter()
                .hop()
                .from()
                .map(from -> petition.matter().inCharge(from, context.offices()))
                .filter(from -> !context.actor().actsFor(from))
                .map(Refusal.OtherOfficeReferred::new);
    }

    /** The referrer, or an office above both it and the one that objects (Art. 24). */
    static Optional<Refusal> referrerOrSuperior(Petition.Registered petition, Context context) {
        Hop hop = petition.matter().hop();
        boolean superior =
                context.actor() instanceof Actor.Staff staff
                        && !staff.office().equals(context.offices().today(hop.office()))
                        && hop.from()
                                .flatMap(from ->
                                        Superiors.common(from, hop.office(), context.offices()))
                                .filter(staff.office()::equals)
                                .isPresent();
        return superior ? Optional.empty() : referrer(petition, context);
    }

    /** An office that stands above the answering one, or supervises it. */
    static Optional<Refusal> officeAbove(Petition.Registered petition, Context context) {
        return above(petition, petition.matter().office(), context);
    }

    /** An office above the one whose entry the petitioner disputes, or that supervises it. */
    static Optional<Refusal> disputeDecided(Petition.Registered petition, Context context) {
        List<OfficeId> disputed =
                Disputes.open(petition).map(Contestable::office).distinct().toList();
        return disputed.isEmpty()
                ? officeAbove(petition, context)
                : disputed.stream().allMatch(office -> above(petition, office, context).isPresent())
                        ? above(petition, disputed.getLast(), context)
                        : Optional.empty();
    }

    /** An office that stands above that one, or supervises it, and is not accused itself. */
    static Optional<Refusal> above(Petition.Registered petition, OfficeId office, Context context) {
        Matter matter = petition.matter();
        boolean above =
                context.actor() instanceof Actor.Staff staff
                        && Superiors.decidesAbout(
                                staff.office(), office, matter, context.offices());
        return above
                ? Optional.empty()
                : Optional.of(
                        new Refusal.OfficeAboveDecides(matter.inCharge(office, context.offices())));
    }

    private static OfficeId answering(Petition.Registered petition, Context context) {
        return petition.matter().inCharge(petition.matter().office(), context.offices());
    }

    /** Staff of any office; the data of the act says which. */
    static Optional<Refusal> anyOffice(Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Staff
                ? Optional.empty()
                : Optional.of(new Refusal.OfficeOnly());
    }

    /** The program alone. */
    static Optional<Refusal> program(Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Program
                ? Optional.empty()
                : Optional.of(new Refusal.ProgramOnly());
    }

    /** The petitioner with any code, or a desk of any office for them. */
    static Optional<Refusal> petitionerOrDesk(Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Program
                ? Optional.of(new Refusal.PetitionerOnly())
                : Optional.empty();
    }

    /** Who speaks for the petitioner, or a desk of any office for them. */
    static Optional<Refusal> speakerOrDesk(Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Staff
                ? Optional.empty()
                : code(context, code -> code != CodeKind.DESK);
    }

    /** The petitioner with their own code. */
    static Optional<Refusal> ownCode(Petition.Registered petition, Context context) {
        return code(context, code -> code == CodeKind.OWN);
    }

    private static Optional<Refusal> code(Context context, Predicate<CodeKind> enough) {
        return switch (context.actor()) {
            case Actor.Petitioner(CodeKind code) ->
                    enough.test(code) ? Optional.empty() : Optional.of(new Refusal.OwnCodeNeeded());
            case Actor.Staff _, Actor.Program _ -> Optional.of(new Refusal.PetitionerOnly());
        };
    }

    /** The petitioner with their own code, or on paper at another office than the answering one. */
    static Optional<Refusal> ownCodeOrPaperElsewhere(
            Petition.Registered petition, Context context) {
        return elsewhere(petition, context).orElseGet(() -> ownCode(petition, context));
    }

    /** The same, or their agent. */
    static Optional<Refusal> speakerOrPaperElsewhere(
            Petition.Registered petition, Context context) {
        return elsewhere(petition, context)
                .orElseGet(() -> code(context, code -> code != CodeKind.DESK));
    }

    /** The answering office, or who speaks for the petitioner. */
    static Optional<Refusal> officeOrSpeaker(Petition.Registered petition, Context context) {
        return context.actor() instanceof Actor.Staff
                ? answeringOffice(petition, context)
                : speakerOrPaperElsewhere(petition, context);
    }

    /** What holds for staff; empty for anybody else. */
    private static Optional<Optional<Refusal>> elsewhere(
            Petition.Registered petition, Context context) {
        if (!(context.actor() instanceof Actor.Staff staff)) {
            return Optional.empty();
        }
        OfficeId answers = answering(petition, context);
        return Optional.of(
                staff.office().equals(answers)
                        ? Optional.of(new Refusal.SignedAtAnotherOffice(answers))
                        : Optional.empty());
    }
}
