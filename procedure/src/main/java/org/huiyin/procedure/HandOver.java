package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changing hands (Art. 22–24, 31): another procedure, an objection, silence. The clock never starts
 * again because offices disagree.
 */
final class HandOver {

    /** What a bureau forwards (Art. 22); everything else it transfers. */
    private static final Set<OtherProcedure> FORWARDED =
            EnumSet.of(
                    OtherProcedure.LITIGATION,
                    OtherProcedure.LITIGATION_AFTER_RECONSIDERATION,
                    OtherProcedure.DISCIPLINE_INSPECTION,
                    OtherProcedure.POLICE,
                    OtherProcedure.PROCURATORATE);

    private static final Set<Status> PASSED_ON = EnumSet.of(Status.TRANSFERRED, Status.ASSIGNED);

    private HandOver() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        HandOverAct.ReferOut.class,
                        Standing::answeringOffice,
                        Stages.BEFORE_SIGNING,
                        Disposal::mayDecide,
                        HandOver::refer),
                new Rule<>(
                        HandOverAct.Resume.class,
                        Standing::officeOrSpeaker,
                        Set.of(Status.REFERRED),
                        Rule.Gate.OPEN,
                        HandOver::resume),
                new Rule<>(
                        HandOverAct.ObjectToTransfer.class,
                        Standing::answeringOffice,
                        PASSED_ON,
                        HandOver::mayObject,
                        HandOver::object),
                new Rule<>(
                        HandOverAct.AgreeToObjection.class,
                        Standing::referrer,
                        PASSED_ON,
                        HandOver::objected,
                        HandOver::agree),
                new Rule<>(
                        HandOverAct.ConfirmTransfer.class,
                        Standing::referrerOrSuperior,
                        PASSED_ON,
                        HandOver::objected,
                        HandOver::confirm));
    }

    private static Decision refer(
            Petition.Registered petition, HandOverAct.ReferOut act, Context context) {
        if (petition.matter().hop().bureau() && !FORWARDED.contains(act.procedure())) {
            return Decision.refused(new Refusal.BureauForwardsOnly(List.copyOf(FORWARDED)));
        }
        Optional<LocalDate> future = act.since().filter(day -> day.isAfter(context.today()));
        if (future.isPresent()) {
            return Decision.refused(new Refusal.DayInFuture(future.get()));
        }
        return Decision.allowed(
                new HandOverEvent.Referred(
                        context.today(),
                        context.actor(),
                        act.procedure(),
                        act.since().flatMap(act.procedure()::lastDay),
                        act.forum(),
                        act.text()));
    }

    private static Decision resume(
            Petition.Registered petition, HandOverAct.Resume act, Context context) {
        return Decision.allowed(
                new HandOverEvent.Resumed(context.today(), context.actor(), act.reason()));
    }

    private static Optional<Refusal> mayObject(Petition.Registered petition, Context context) {
        return petition.matter()
                .hop()
                .objection()
                .map(Objection::on)
                .map(Refusal.AlreadyObjected::new);
    }

    private static Decision object(
            Petition.Registered petition, HandOverAct.ObjectToTransfer act, Context context) {
        return Decision.allowed(
                new HandOverEvent.TransferObjected(context.today(), context.actor(), act.reason()));
    }

    private static Optional<Refusal> objected(Petition.Registered petition, Context context) {
        return petition.matter().hop().disputed()
                ? Optional.empty()
                : Optional.of(new Refusal.NoObjection());
    }

    private static Decision agree(
            Petition.Registered petition, HandOverAct.AgreeToObjection act, Context context) {
        OfficeId referrer = petition.matter().hop().from().orElseThrow();
        return Decision.allowed(
                new HandOverEvent.ObjectionAgreed(
                        context.today(),
                        context.actor(),
                        referrer,
                        context.offices().isBureau(referrer),
                        act.text()));
    }

    private static Decision confirm(
            Petition.Registered petition, HandOverAct.ConfirmTransfer act, Context context) {
        return Decision.allowed(
                new HandOverEvent.TransferConfirmed(context.today(), context.actor(), act.text()));
    }

    /** Nobody objected in time: taken on, dated the last day for it (design). */
    static Optional<PetitionEvent> silence(Petition.Registered petition, Context context) {
        if (!canBeSilent(petition)) {
            return Optional.empty();
        }
        Hop hop = petition.matter().hop();
        LocalDate lastDay =
                new Clocks(petition, context.profile(), context.calendar())
                        .objection(hop)
                        .lastDay();
        return context.today().isAfter(lastDay)
                ? Optional.of(new HandOverEvent.AcceptedBySilence(lastDay, new Actor.Program()))
                : Optional.empty();
    }

    /** Whether it was passed on to an office that has neither taken it on nor objected. */
    static boolean canBeSilent(Petition.Registered petition) {
        Hop hop = petition.matter().hop();
        return PASSED_ON.contains(petition.stage()) && !hop.bureau() && !hop.disputed();
    }

    static Set<Status> stages(HandOverEvent event) {
        return switch (event) {
            case HandOverEvent.Referred _ -> Stages.BEFORE_SIGNING;
            case HandOverEvent.Resumed _ -> Set.of(Status.REFERRED);
            case HandOverEvent.TransferObjected _,
                    HandOverEvent.ObjectionAgreed _,
                    HandOverEvent.TransferConfirmed _,
                    HandOverEvent.AcceptedBySilence _ ->
                    PASSED_ON;
            case HandOverEvent.Disputed _, HandOverEvent.DisputeSettled _ -> Stages.ALL;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, HandOverEvent event) {
        return switch (event) {
            case HandOverEvent.Referred e ->
                    new Petition.Referred(
                            Disputes.contestable(petition, Contestable.What.REFERRED), e);
            case HandOverEvent.Resumed _ -> ((Petition.Referred) petition).before();
            case HandOverEvent.TransferObjected e ->
                    petition.with(matter ->
                            matter.withHop(
                                    hop -> hop.objected(new Objection(e.on(), Optional.empty()))));
            case HandOverEvent.ObjectionAgreed e ->
                    awaiting(petition.matter().passedTo(back(petition, e)));
            case HandOverEvent.TransferConfirmed e ->
                    petition.with(matter ->
                            matter.withHop(hop ->
                                    hop.objected(
                                            new Objection(
                                                    hop.objection().orElseThrow().on(),
                                                    Optional.of(e.on())))));
            case HandOverEvent.AcceptedBySilence e ->
                    new Petition.Handling(
                            petition.matter().withWork(work -> work.acceptedBySilence(e.on())));
            case HandOverEvent.Disputed e -> Disputes.disputed(petition, e);
            case HandOverEvent.DisputeSettled e -> Disputes.settled(petition, e);
        };
    }

    /** The referrer has it as it had it before; a superior that never had it has it from now. */
    private static Hop back(Petition.Registered petition, HandOverEvent.ObjectionAgreed e) {
        return petition.matter().hops().reversed().stream()
                .filter(hop -> hop.office().equals(e.office()))
                .findFirst()
                .orElseGet(() -> Hop.first(e.office(), e.bureau(), e.on()))
                .givenBack(e.on());
    }

    /** The stage at which an office that has it has said nothing yet. */
    static Petition.Registered awaiting(Matter matter) {
        return switch (matter.hop().how()) {
            case TRANSFERRED -> new Petition.Transferred(matter);
            case ASSIGNED -> new Petition.Assigned(matter);
            default -> new Petition.Received(matter);
        };
    }
}
