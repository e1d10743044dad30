package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finding the facts (Art. 31(6)): hearing and offers to hear, investigation, formal hearings; help
 * (Art. 37) and explanation of law meanwhile.
 */
final class Inquiries {

    /** So many offers in vain stand for hearing the petitioner (design). */
    private static final int OFFERS_IN_VAIN = 2;

    private Inquiries() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        InquiryAct.OfferHearing.class,
                        Standing::answeringOffice,
                        Set.of(Status.HANDLING),
                        Rule.Gate.OPEN,
                        Inquiries::offer),
                new Rule<>(
                        InquiryAct.AnswerOffer.class,
                        Standing::speakerOrDesk,
                        Set.of(Status.HANDLING),
                        Inquiries::offered,
                        Inquiries::answer),
                new Rule<>(
                        InquiryAct.Investigate.class,
                        Standing::answeringOffice,
                        Set.of(Status.HANDLING),
                        Rule.Gate.OPEN,
                        Inquiries::investigate),
                new Rule<>(
                        InquiryAct.CallHearing.class,
                        Standing::officeAtWork,
                        Stages.EXAMINED,
                        Inquiries::mayCall,
                        Inquiries::call),
                new Rule<>(
                        InquiryAct.RecordHearing.class,
                        Standing::officeAtWork,
                        Stages.EXAMINED,
                        Inquiries::called,
                        Inquiries::record),
                new Rule<>(
                        InquiryAct.CheckOpinion.class,
                        Standing::answeringOffice,
                        Set.of(Status.HANDLING),
                        Inquiries::mayCheck,
                        Inquiries::check),
                new Rule<>(
                        InquiryAct.GiveHelp.class,
                        Standing::answeringOffice,
                        Stages.ALL,
                        Rule.Gate.OPEN,
                        Inquiries::help),
                new Rule<>(
                        InquiryAct.ExplainLaw.class,
                        Standing::officeAtWork,
                        Stages.NOT_ENDED,
                        Rule.Gate.OPEN,
                        Inquiries::explain));
    }

    private static Decision offer(
            Petition.Registered petition, InquiryAct.OfferHearing act, Context context) {
        return act.plannedFor().isAfter(context.today())
                ? Decision.allowed(
                        new InquiryEvent.HearingOffered(
                                context.today(),
                                context.actor(),
                                act.plannedFor(),
                                act.manner(),
                                act.place()))
                : Decision.refused(new Refusal.DayNotAhead(act.plannedFor()));
    }

    private static Optional<Refusal> offered(Petition.Registered petition, Context context) {
        List<Offer> offers = petition.matter().inquiry().offers();
        return offers.isEmpty() || offers.getLast().answered()
                ? Optional.of(new Refusal.NothingOffered())
                : Optional.empty();
    }

    private static Decision answer(
            Petition.Registered petition, InquiryAct.AnswerOffer act, Context context) {
        return Decision.allowed(
                new InquiryEvent.OfferAnswered(
                        context.today(), context.actor(), act.accepts(), act.text()));
    }

    private static Decision investigate(
            Petition.Registered petition, InquiryAct.Investigate act, Context context) {
        return act.on().isAfter(context.today())
                ? Decision.refused(new Refusal.DayInFuture(act.on()))
                : Decision.allowed(
                        new InquiryEvent.Investigated(
                                context.today(), context.actor(), act.on(), act.text()));
    }

    private static Optional<Refusal> mayCall(Petition.Registered petition, Context context) {
        return petition.matter()
                .inquiry()
                .called()
                .map(FormalHearing::plannedFor)
                .map(Refusal.HearingCalledAlready::new);
    }

    private static Decision call(
            Petition.Registered petition, InquiryAct.CallHearing act, Context context) {
        return act.plannedFor().isAfter(context.today())
                ? Decision.allowed(
                        new InquiryEvent.HearingCalled(
                                context.today(),
                                context.actor(),
                                act.plannedFor(),
                                act.place(),
                                act.members()))
                : Decision.refused(new Refusal.DayNotAhead(act.plannedFor()));
    }

    private static Optional<Refusal> called(Petition.Registered petition, Context context) {
        return petition.matter().inquiry().called().isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NoHearingCalled());
    }

    private static Decision record(
            Petition.Registered petition, InquiryAct.RecordHearing act, Context context) {
        FormalHearing hearing = petition.matter().inquiry().called().orElseThrow();
        if (act.on().isAfter(context.today())) {
            return Decision.refused(new Refusal.DayInFuture(act.on()));
        }
        if (act.on().isBefore(hearing.calledOn())) {
            return Decision.refused(new Refusal.HeldBeforeCalled(hearing.calledOn()));
        }
        return Decision.allowed(
                new InquiryEvent.HearingHeld(
                        context.today(), context.actor(), act.on(), act.minutes()));
    }

    private static Optional<Refusal> mayCheck(Petition.Registered petition, Context context) {
        Optional<Opinion.Draft> draft = petition.matter().opinion().map(Opinion::draft);
        if (draft.isEmpty()) {
            return Optional.of(new Refusal.NotDrafted());
        }
        return draft.get().drafters().stream()
                .filter(context.actor()::is)
                .findFirst()
                .map(Refusal.CheckerDrafted::new);
    }

    private static Decision check(
            Petition.Registered petition, InquiryAct.CheckOpinion act, Context context) {
        return Decision.allowed(
                new InquiryEvent.OpinionChecked(
                        context.today(), context.actor(), act.passed(), act.text()));
    }

    private static Decision help(
            Petition.Registered petition, InquiryAct.GiveHelp act, Context context) {
        return act.on().isAfter(context.today())
                ? Decision.refused(new Refusal.DayInFuture(act.on()))
                : Decision.allowed(
                        new InquiryEvent.HelpGiven(
                                context.today(),
                                context.actor(),
                                act.on(),
                                act.what(),
                                act.outcome()));
    }

    private static Decision explain(
            Petition.Registered petition, InquiryAct.ExplainLaw act, Context context) {
        return Decision.allowed(
                new InquiryEvent.LawExplained(context.today(), context.actor(), act.text()));
    }

    /** Heard: the petitioner says so, or was offered it twice and did not answer. */
    static boolean heard(Matter matter, Context context) {
        return matter.work().heard()
                || matter.inquiry().offers().stream()
                                .filter(offer -> offer.unanswered(context.today()))
                                .count()
                        >= OFFERS_IN_VAIN;
    }

    /**
     * Investigated, on file: as such, by minutes of a formal hearing, or by what an assisting
     * office brought. Hearing the petitioner is the other half of Art. 31(6), and proves no
     * investigation.
     */
    static boolean investigated(Matter matter) {
        Inquiry inquiry = matter.inquiry();
        return inquiry.investigatedOn().isPresent()
                || inquiry.formal().stream().anyMatch(one -> one.minutesOn().isPresent())
                || inquiry.errands().stream().anyMatch(one -> one.doneOn().isPresent());
    }

    static Set<Status> stages(InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.HearingOffered _,
                    InquiryEvent.OfferAnswered _,
                    InquiryEvent.Investigated _,
                    InquiryEvent.OpinionChecked _ ->
                    Set.of(Status.HANDLING);
            case InquiryEvent.HearingCalled _, InquiryEvent.HearingHeld _ -> Stages.EXAMINED;
            case InquiryEvent.HelpGiven _ -> Stages.ALL;
            case InquiryEvent.LawExplained _ -> Stages.NOT_ENDED;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.OpinionChecked e ->
                    petition.with(matter ->
                            matter.withOpinion(opinion ->
                                    opinion.checked(new Opinion.Check(e.on(), e.passed()))));
            default ->
                    petition.with(matter ->
                            matter.withInquiry(inquiry ->
                                    event instanceof InquiryEvent.HearingCalled e
                                            ? called(inquiry, e, petition)
                                            : found(inquiry, event)));
        };
    }

    private static Inquiry called(
            Inquiry inquiry, InquiryEvent.HearingCalled e, Petition.Registered petition) {
        return inquiry.withFormal(
                Lists.plus(
                        inquiry.formal(),
                        new FormalHearing(
                                e.on(),
                                e.plannedFor(),
                                petition.stage(),
                                petition.matter().aftermath().appeals().size(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static Inquiry found(Inquiry inquiry, InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.HearingOffered e ->
                    inquiry.withOffers(
                            Lists.plus(inquiry.offers(), new Offer(e.on(), e.offeredFor(), false)));
            case InquiryEvent.OfferAnswered e ->
                    inquiry.withOffers(
                            Lists.changed(
                                    inquiry.offers(),
                                    offer ->
                                            !offer.unanswered(e.on())
                                                    || offer.equals(inquiry.offers().getLast()),
                                    Offer::withAnswer));
            case InquiryEvent.Investigated e -> inquiry.investigated(e.doneOn());
            case InquiryEvent.HearingHeld e ->
                    inquiry.withFormal(
                            Lists.lastChanged(
                                    inquiry.formal(), one -> one.held(e.heldOn(), e.on())));
            case InquiryEvent.HearingCalled _,
                    InquiryEvent.OpinionChecked _,
                    InquiryEvent.HelpGiven _,
                    InquiryEvent.LawExplained _ ->
                    inquiry;
        };
    }
}
