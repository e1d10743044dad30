package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What each event makes of a registered petition. An event that cannot follow the stage is no
 * refusal but a broken stream, and throws.
 */
final class Evolving {

    private Evolving() {}

    static Petition.Registered evolve(Petition.Registered before, PetitionEvent event) {
        if (before instanceof Petition.Erased || !stages(event).contains(before.stage())) {
            throw new IllegalStateException(event.name() + " cannot follow " + before.stage());
        }
        Petition.Registered petition = before.with(Matter::entered);
        return switch (event) {
            case PetitionEvent.Registered _,
                    PetitionEvent.Supplemented _,
                    PetitionEvent.NoteFiled _,
                    PetitionEvent.ServiceFailed _,
                    PetitionEvent.Corrected _ ->
                    petition;
            case PetitionEvent.Transferred e ->
                    new Petition.Transferred(petition.matter().passedTo(hop(e)));
            case PetitionEvent.Assigned e ->
                    new Petition.Assigned(petition.matter().passedTo(hop(e)));
            case PetitionEvent.Declined e ->
                    new Petition.Declined(
                            Disputes.contestable(petition, Contestable.What.DECLINED).matter(), e);
            case PetitionEvent.Accepted e ->
                    new Petition.Handling(
                            petition.matter().withWork(work -> work.accepted(e.on())));
            case PetitionEvent.Classified e -> petition.with(matter -> classified(matter, e));
            case PetitionEvent.LeadAppointed e -> worked(petition, w -> w.ledBy(e.staff()));
            case PetitionEvent.HandlerAppointed e -> worked(petition, w -> w.handledBy(e.staff()));
            case PetitionEvent.PetitionerHeard e ->
                    worked(
                            petition,
                            w -> w.with(new Hearing(e.heardOn(), e.manner(), Optional.empty())));
            case PetitionEvent.HearingConfirmed e ->
                    worked(petition, w -> w.hearingConfirmed(e.on()));
            case PetitionEvent.ExtensionRequested e -> worked(petition, w -> w.with(asked(e)));
            case PetitionEvent.ExtensionApproved e ->
                    answered(petition, new Extension.Approved(e.by(), e.on()));
            case PetitionEvent.ExtensionRefused e ->
                    answered(petition, new Extension.Refused(e.by(), e.on(), e.reason()));
            case PetitionEvent.OpinionDrafted e ->
                    worked(petition, w -> w.with(Opinion.drafted(draft(w, e))));
            case PetitionEvent.OpinionSigned e -> new Petition.Signed(signed(petition, e));
            case PetitionEvent.OpinionLaidOpen e ->
                    petition.with(m -> m.withOpinion(o -> o.laidOpen(e.on())));
            case PetitionEvent.OpinionServed e ->
                    new Petition.Served(
                            Disputes.contestable(petition, Contestable.What.SERVED)
                                    .matter()
                                    .withOpinion(opinion -> opinion.served(proved(e))));
            case PetitionEvent.Withdrawn e -> new Petition.Withdrawn(petition, e.on(), e.by());
            case PetitionEvent.WithdrawalTakenBack e -> takenBack((Petition.Withdrawn) petition, e);
            case PetitionEvent.Rated e ->
                    petition.with(m -> m.withOpinion(opinion -> opinion.rated(rating(e))));
            case PetitionEvent.Closed e ->
                    new Petition.Closed(petition.matter(), e.on(), e.ground());
            case PetitionEvent.Erased e -> new Petition.Erased(petition, e.on());
            case HandOverEvent e -> HandOver.evolve(petition, e);
            case PeopleEvent e -> People.evolve(petition, e);
            case InquiryEvent e -> Inquiries.evolve(petition, e);
            case ErrandEvent e -> Errands.evolve(petition, e);
            case MediationEvent e -> Mediations.evolve(petition, e);
            case AppealEvent e -> Appeals.evolve(petition, e);
            case PromiseEvent e -> Promises.evolve(petition, e);
            case SupervisionEvent e -> Supervising.evolve(petition, e);
            case TieEvent e -> Tying.evolve(petition, e);
        };
    }

    /** The stages that such an event can follow; a second registration follows none. */
    private static Set<Status> stages(PetitionEvent event) {
        return switch (event) {
            case PetitionEvent.Registered _ -> Set.of();
            case PetitionEvent.Corrected _, PetitionEvent.Erased _ -> Stages.ALL;
            case PetitionEvent.Supplemented _, PetitionEvent.NoteFiled _ -> Stages.NOT_ENDED;
            case PetitionEvent.Transferred _, PetitionEvent.Assigned _, PetitionEvent.Declined _ ->
                    Stages.AWAITING;
            case PetitionEvent.Accepted _ -> Stages.BEFORE_SIGNING;
            case PetitionEvent.Classified _ -> Stages.BEFORE_SIGNING;
            case PetitionEvent.LeadAppointed _, PetitionEvent.HandlerAppointed _ -> Stages.ACCEPTED;
            case PetitionEvent.PetitionerHeard _,
                    PetitionEvent.HearingConfirmed _,
                    PetitionEvent.ExtensionRequested _,
                    PetitionEvent.ExtensionApproved _,
                    PetitionEvent.ExtensionRefused _,
                    PetitionEvent.OpinionDrafted _,
                    PetitionEvent.OpinionSigned _ ->
                    Set.of(Status.HANDLING);
            case PetitionEvent.OpinionLaidOpen _, PetitionEvent.ServiceFailed _ ->
                    Set.of(Status.SIGNED);
            case PetitionEvent.OpinionServed _ -> Set.of(Status.SIGNED, Status.SERVED);
            case PetitionEvent.Withdrawn _ -> Stages.GOING_ON;
            case PetitionEvent.WithdrawalTakenBack _ -> Set.of(Status.WITHDRAWN);
            case PetitionEvent.Rated _ -> Stages.ANSWERED;
            case PetitionEvent.Closed _ -> Set.of(Status.SERVED, Status.WITHDRAWN, Status.FINAL);
            case HandOverEvent e -> HandOver.stages(e);
            case PeopleEvent e -> People.stages(e);
            case InquiryEvent e -> Inquiries.stages(e);
            case ErrandEvent e -> Errands.stages(e);
            case MediationEvent _ -> Mediations.stages();
            case AppealEvent e -> Appeals.stages(e);
            case PromiseEvent e -> Promises.stages(e);
            case SupervisionEvent _ -> Supervising.stages();
            case TieEvent e -> Tying.stages(e);
        };
    }

    private static Petition.Registered worked(
            Petition.Registered petition, UnaryOperator<Work> change) {
        return petition.with(matter -> matter.withWork(change));
    }

    private static Petition.Registered answered(
            Petition.Registered petition, Extension.Answer answer) {
        return worked(petition, work -> work.with(work.extension().orElseThrow().answered(answer)));
    }

    private static Hop hop(PetitionEvent.Transferred e) {
        return hop(e.to(), e.bureau(), e, Status.TRANSFERRED, Optional.empty());
    }

    private static Hop hop(PetitionEvent.Assigned e) {
        return hop(e.to(), e.bureau(), e, Status.ASSIGNED, Optional.of(e.due()));
    }

    private static Hop hop(
            OfficeId to, boolean bureau, PetitionEvent event, Status how, Optional<LocalDate> due) {
        Optional<OfficeId> from =
                event.by() instanceof Actor.Staff staff
                        ? Optional.of(staff.office())
                        : Optional.empty();
        return new Hop(to, bureau, event.on(), event.on(), how, due, from, false, Optional.empty());
    }

    private static Matter classified(Matter matter, PetitionEvent.Classified e) {
        return matter.withRequests(request ->
                        request.id().equals(e.request()) ? request.withKind(e.kind()) : request)
                .withOversight(oversight ->
                        oversight.contestable(
                                new Contestable(
                                        matter.entries(),
                                        Contestable.What.CLASSIFIED,
                                        matter.office(),
                                        matter.aftermath().appeals().size(),
                                        Optional.of(e.request()))));
    }

    /** The petitioner's word beats their agent's, from then on. */
    private static Petition.Registered takenBack(
            Petition.Withdrawn petition, PetitionEvent.WithdrawalTakenBack e) {
        boolean overruled = isAgent(petition.by()) && !isAgent(e.by());
        return petition.before()
                .with(matter ->
                        matter.withTies(ties ->
                                (overruled ? ties.overruled() : ties)
                                        .takenBack(new Withdrawal(petition.on(), e.on()))));
    }

    private static boolean isAgent(Actor actor) {
        return actor instanceof Actor.Petitioner(CodeKind code) && code == CodeKind.AGENT;
    }

    private static Extension asked(PetitionEvent.ExtensionRequested e) {
        return new Extension(e.days(), staff(e), e.on(), e.reason(), new Extension.Pending());
    }

    private static Opinion.Draft draft(Work work, PetitionEvent.OpinionDrafted e) {
        StaffId drafter = staff(e);
        Stream<StaffId> earlier =
                work.opinion().stream().flatMap(opinion -> opinion.draft().drafters().stream());
        List<StaffId> drafters =
                Stream.concat(earlier.filter(one -> !one.equals(drafter)), Stream.of(drafter))
                        .toList();
        return new Opinion.Draft(drafters, e.on(), e.findings());
    }

    private static Matter signed(Petition.Registered petition, PetitionEvent.OpinionSigned e) {
        Matter matter =
                petition.matter()
                        .withOpinion(o -> o.signed(new Opinion.Signature(staff(e), e.on())));
        List<Act.Answer> answers = matter.opinion().orElseThrow().draft().answers();
        return matter.withRequests(request -> request.answeredBy(answers));
    }

    private static Opinion.Service proved(PetitionEvent.OpinionServed e) {
        return new Opinion.Service(e.manner(), e.servedOn(), e.proof());
    }

    private static Opinion.Rating rating(PetitionEvent.Rated e) {
        return new Opinion.Rating(e.on(), e.manner(), e.result(), e.text());
    }

    static StaffId staff(PetitionEvent event) {
        if (event.by() instanceof Actor.Staff staff) {
            return staff.id();
        }
        throw new IllegalStateException(event.name() + " was not done by staff");
    }
}
