package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a petition that came in (Art. 22–24): passed on, declined, or taken on.
 *
 * <p>Any office that answers may pass it on and any may take it on: also a bureau, whose first duty
 * that is (Art. 14(1)). From the third time on only the common superior passes it on, so that it
 * cannot go in circles (design).
 */
final class Disposal {

    private static final int FREE_TRANSFERS = 2;

    private Disposal() {}

    /** Who passes it on: the answering office; the third time an office at or above it. */
    static Optional<Refusal> mayPassOn(Petition.Registered petition, Context context) {
        Matter matter = petition.matter();
        if (!onlySuperior(matter)) {
            return Standing.answeringOffice(petition, context);
        }
        if (!(context.actor() instanceof Actor.Staff staff)) {
            return Optional.of(new Refusal.OfficeOnly());
        }
        return Superiors.upFrom(matter.office(), context.offices()).contains(staff.office())
                ? Optional.empty()
                : Optional.of(new Refusal.CommonSuperiorPassesOn(Optional.empty()));
    }

    static Decision transfer(Petition.Registered petition, Act.Transfer act, Context context) {
        return wrongTarget(petition.matter(), act.to(), context)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new PetitionEvent.Transferred(
                                        context.today(),
                                        context.actor(),
                                        act.to(),
                                        context.offices().isBureau(act.to()),
                                        act.reason())));
    }

    static Decision assign(Petition.Registered petition, Act.Assign act, Context context) {
        LocalDate today = context.today();
        return wrongTarget(petition.matter(), act.to(), context)
                .or(() -> notAhead(act.due(), today))
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new PetitionEvent.Assigned(
                                        today,
                                        context.actor(),
                                        act.to(),
                                        context.offices().isBureau(act.to()),
                                        act.due(),
                                        act.reason())));
    }

    /** A committee decides nothing; it passes on. */
    static Optional<Refusal> mayDecide(Petition.Registered petition, Context context) {
        return committee(petition.matter().office(), context);
    }

    static Decision decline(Petition.Registered petition, Act.Decline act, Context context) {
        if (act.reason() == DeclineReason.OUTSIDE_SYSTEM) {
            List<DeclineReason> open =
                    List.of(DeclineReason.PENDING_BELOW, DeclineReason.SAME_AFTER_RE_REVIEW);
            if (context.offices().isBureau(petition.matter().office())) {
                return Decision.refused(new Refusal.BureauTransfersInstead(open));
            }
            if (petition.stage() != Status.RECEIVED) {
                return Decision.refused(new Refusal.TransferredIsNotDeclined(open));
            }
        }
        return Decision.allowed(
                new PetitionEvent.Declined(
                        context.today(), context.actor(), act.reason(), act.forum(), act.text()));
    }

    static Decision accept(Petition.Registered petition, Act.Accept act, Context context) {
        return Decision.allowed(new PetitionEvent.Accepted(context.today(), context.actor()));
    }

    /** Once; after silence it is still owed to tell the petitioner. A committee decides nothing. */
    static Optional<Refusal> mayAccept(Petition.Registered petition, Context context) {
        Matter matter = petition.matter();
        if (matter.work().acceptance().toldOn().isPresent()) {
            return Optional.of(new Refusal.NotAtThisStage(petition.stage()));
        }
        return mayDecide(petition, context);
    }

    private static Optional<Refusal> committee(OfficeId office, Context context) {
        return context.profile().citesLaw() && context.offices().isCommittee(office)
                ? Optional.of(new Refusal.CommitteeDecidesNothing(office))
                : Optional.empty();
    }

    private static Optional<Refusal> wrongTarget(Matter matter, OfficeId to, Context context) {
        if (to.equals(matter.inCharge(matter.office(), context.offices()))) {
            return Optional.of(new Refusal.TransferToItself(to));
        }
        Optional<Refusal> committee = committee(to, context);
        if (committee.isPresent() || !onlySuperior(matter)) {
            return committee;
        }
        Optional<OfficeId> superior = Superiors.common(matter.office(), to, context.offices());
        return superior.filter(context.actor()::actsFor).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.CommonSuperiorPassesOn(superior));
    }

    private static Optional<Refusal> notAhead(LocalDate due, LocalDate today) {
        return due.isAfter(today) ? Optional.empty() : Optional.of(new Refusal.DueDayNotAhead(due));
    }

    /** Passed on often enough, or disputed: the common superior decides (Art. 24). */
    private static boolean onlySuperior(Matter matter) {
        return matter.hop().disputed()
                || matter.hops().stream().filter(hop -> !hop.returned()).count() > FREE_TRANSFERS;
    }
}
