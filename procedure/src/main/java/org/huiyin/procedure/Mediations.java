package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mediation (Art. 33); it may go on after the case has ended (Art. 37). */
final class Mediations {

    private Mediations() {}

    static List<Rule<?>> rules() {
        return List.of(
                rule(
                        MediationAct.OfferMediation.class,
                        Standing::answeringOffice,
                        Mediations::mayOffer,
                        Mediations::offer),
                rule(
                        MediationAct.ConsentToMediation.class,
                        Standing::ownCodeOrPaperElsewhere,
                        Mediations::mayConsent,
                        Mediations::consent),
                rule(
                        MediationAct.RecordAgreement.class,
                        Standing::answeringOffice,
                        Mediations::mayRecord,
                        Mediations::record),
                rule(
                        MediationAct.SignAgreement.class,
                        Standing::ownCodeOrPaperElsewhere,
                        Mediations::maySign,
                        Mediations::sign),
                rule(
                        MediationAct.FailMediation.class,
                        Standing::officeOrSpeaker,
                        Mediations::runs,
                        Mediations::fail));
    }

    private static <A extends Act> Rule<A> rule(
            Class<A> act, Rule.Gate standing, Rule.Gate gate, Rule.Ruling<A> ruling) {
        return new Rule<>(act, standing, Stages.ONCE_ACCEPTED, gate, ruling);
    }

    private static Optional<Mediation> running(Petition.Registered petition) {
        return petition.matter().inquiry().mediation().filter(one -> !one.over());
    }

    private static Optional<Refusal> mayOffer(Petition.Registered petition, Context context) {
        return running(petition).map(Mediation::offeredOn).map(Refusal.MediationRuns::new);
    }

    private static Decision offer(
            Petition.Registered petition, MediationAct.OfferMediation act, Context context) {
        return Decision.allowed(
                new MediationEvent.MediationOffered(
                        context.today(), context.actor(), act.lawfulBody(), act.text()));
    }

    private static Optional<Refusal> runs(Petition.Registered petition, Context context) {
        return running(petition).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NoMediation());
    }

    private static Optional<Refusal> mayConsent(Petition.Registered petition, Context context) {
        return runs(petition, context)
                .or(() ->
                        running(petition)
                                .flatMap(Mediation::consentedOn)
                                .map(Refusal.AlreadyConsented::new));
    }

    private static Decision consent(
            Petition.Registered petition, MediationAct.ConsentToMediation act, Context context) {
        return PetitionerActs.onPaper(
                act.signedPaper(),
                context,
                new MediationEvent.MediationConsented(
                        context.today(), context.actor(), act.signedPaper()));
    }

    private static Optional<Refusal> mayRecord(Petition.Registered petition, Context context) {
        return runs(petition, context)
                .or(() ->
                        running(petition).flatMap(Mediation::consentedOn).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Refusal.NotConsented()));
    }

    private static Decision record(
            Petition.Registered petition, MediationAct.RecordAgreement act, Context context) {
        return Decision.allowed(
                new MediationEvent.AgreementRecorded(context.today(), context.actor(), act.text()));
    }

    private static Optional<Refusal> maySign(Petition.Registered petition, Context context) {
        return runs(petition, context)
                .or(() ->
                        running(petition).flatMap(Mediation::recordedOn).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Refusal.NoAgreement()));
    }

    private static Decision sign(
            Petition.Registered petition, MediationAct.SignAgreement act, Context context) {
        return PetitionerActs.onPaper(
                act.signedPaper(),
                context,
                new MediationEvent.AgreementSigned(
                        context.today(), context.actor(), act.signedPaper()));
    }

    private static Decision fail(
            Petition.Registered petition, MediationAct.FailMediation act, Context context) {
        return Decision.allowed(
                new MediationEvent.MediationFailed(context.today(), context.actor(), act.reason()));
    }

    static Set<Status> stages() {
        return Stages.ONCE_ACCEPTED;
    }

    static Petition.Registered evolve(Petition.Registered petition, MediationEvent event) {
        return petition.with(matter -> matter.withInquiry(inquiry -> evolve(inquiry, event)));
    }

    private static Inquiry evolve(Inquiry inquiry, MediationEvent event) {
        return switch (event) {
            case MediationEvent.MediationOffered e ->
                    inquiry.withMediation(Mediation.offered(e.on(), e.lawfulBody()));
            case MediationEvent.MediationConsented e ->
                    inquiry.withMediation(one -> one.consented(e.on()));
            case MediationEvent.AgreementRecorded e ->
                    inquiry.withMediation(one -> one.recorded(e.on()));
            case MediationEvent.AgreementSigned e ->
                    inquiry.withMediation(one -> one.signed(e.on()));
            case MediationEvent.MediationFailed e ->
                    inquiry.withMediation(one -> one.failed(e.on()));
        };
    }
}
