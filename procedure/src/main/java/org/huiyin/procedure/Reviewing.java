package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Deciding an appeal: maintain, revoke, change or redo; signed by somebody else, served. */
final class Reviewing {

    static final Set<Status> SERVABLE =
            Set.of(
                    Status.IN_REVIEW,
                    Status.IN_RE_REVIEW,
                    Status.HANDLING,
                    Status.SIGNED,
                    Status.SERVED);

    static final Set<Status> AFTER_FINAL = Set.of(Status.FINAL, Status.CLOSED);

    private Reviewing() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        AppealAct.DecideLateness.class,
                        Standing::reviewingOffice,
                        Stages.IN_APPEAL,
                        Reviewing::lateOne,
                        Reviewing::decideLateness),
                new Rule<>(
                        AppealAct.ChangeFinding.class,
                        Standing::reviewingOffice,
                        Stages.IN_APPEAL,
                        Reviewing::mayWrite,
                        Reviewing::change),
                new Rule<>(
                        AppealAct.DraftReview.class,
                        Standing::reviewingOffice,
                        Stages.IN_APPEAL,
                        Reviewing::mayWrite,
                        Reviewing::draft),
                new Rule<>(
                        AppealAct.SignReview.class,
                        Standing::reviewingOffice,
                        Stages.IN_APPEAL,
                        Reviewing::maySign,
                        Reviewing::sign),
                new Rule<>(
                        AppealAct.ServeReview.class,
                        Standing::reviewingOffice,
                        SERVABLE,
                        Reviewing::mayServe,
                        Reviewing::serve),
                new Rule<>(
                        AppealAct.OpenReview.class,
                        Standing::ownCode,
                        SERVABLE,
                        Reviewing::mayOpen,
                        Reviewing::open),
                new Rule<>(
                        AppealAct.ConsentToPublish.class,
                        Standing::ownCodeOrPaperElsewhere,
                        AFTER_FINAL,
                        Reviewing::publishable,
                        Reviewing::consent),
                new Rule<>(
                        AppealAct.Publish.class,
                        Standing::reviewingOffice,
                        AFTER_FINAL,
                        Reviewing::mayPublish,
                        Reviewing::publish));
    }

    static Appeal appeal(Petition.Registered petition) {
        return petition.matter().aftermath().appeal().orElseThrow();
    }

    private static Optional<Refusal> lateOne(Petition.Registered petition, Context context) {
        return appeal(petition).undecided()
                ? ownDecision(petition, context)
                : Optional.of(new Refusal.NoLateness());
    }

    private static Decision decideLateness(
            Petition.Registered petition, AppealAct.DecideLateness act, Context context) {
        return Decision.allowed(
                new AppealEvent.LatenessDecided(
                        context.today(), context.actor(), act.admitted(), act.text()));
    }

    private static Optional<Refusal> mayWrite(Petition.Registered petition, Context context) {
        Appeal appeal = appeal(petition);
        return appeal.undecided()
                ? Optional.of(new Refusal.LatenessUndecided(appeal.asked().on()))
                : appeal.signature()
                        .map(Opinion.Signature::on)
                        .<Refusal>map(Refusal.ReviewSignedAlready::new)
                        .or(() -> ownDecision(petition, context));
    }

    /** Nobody reviews what they wrote or signed themselves, for whatever office (design). */
    private static Optional<Refusal> ownDecision(Petition.Registered petition, Context context) {
        OfficeId reviewing = appeal(petition).office();
        return Stream.concat(
                        petition.matter().opinions().stream().flatMap(Opinion::authors),
                        petition.matter().aftermath().appeals().stream()
                                .filter(one -> !one.office().equals(reviewing))
                                .flatMap(Appeal::authors))
                .filter(context.actor()::is)
                .findFirst()
                .map(Refusal.Recused::new);
    }

    private static Decision change(
            Petition.Registered petition, AppealAct.ChangeFinding act, Context context) {
        boolean asked =
                petition.matter().requests().stream()
                        .anyMatch(one -> one.id().equals(act.request()));
        return asked
                ? Decision.allowed(
                        new AppealEvent.FindingChanged(
                                context.today(),
                                context.actor(),
                                act.request(),
                                act.finding(),
                                act.facts(),
                                act.legalBasis()))
                : Decision.refused(new Refusal.NoSuchRequest(Set.of(act.request())));
    }

    private static Decision draft(
            Petition.Registered petition, AppealAct.DraftReview act, Context context) {
        if (act.outcome().sendsBack() && act.redoBy().isEmpty()) {
            return Decision.refused(new Refusal.RedoDayNeeded());
        }
        var past = act.redoBy().filter(day -> !day.isAfter(context.today()));
        if (past.isPresent()) {
            return Decision.refused(new Refusal.DayNotAhead(past.get()));
        }
        if (act.outcome() == AppealOutcome.CHANGE && appeal(petition).changed().isEmpty()) {
            return Decision.refused(new Refusal.NoFindingChanged());
        }
        return Decision.allowed(
                new AppealEvent.ReviewDrafted(
                        context.today(),
                        context.actor(),
                        act.outcome(),
                        act.redoBy(),
                        act.facts(),
                        act.legalBasis()));
    }

    private static Optional<Refusal> maySign(Petition.Registered petition, Context context) {
        return mayWrite(petition, context)
                .or(() ->
                        appeal(petition).draft().isPresent()
                                ? Optional.empty()
                                : Optional.of(new Refusal.NotDrafted()))
                .or(() ->
                        appeal(petition).draft().stream()
                                .flatMap(draft -> draft.drafters().stream())
                                .filter(context.actor()::is)
                                .findFirst()
                                .map(Refusal.SignerDrafted::new));
    }

    /** What it newly supports is promised at once; a new opinion still has time ahead. */
    private static Decision sign(
            Petition.Registered petition, AppealAct.SignReview act, Context context) {
        Appeal appeal = appeal(petition);
        Appeal.Draft draft = appeal.draft().orElseThrow();
        Optional<LocalDate> past = draft.redoBy().filter(day -> !day.isAfter(context.today()));
        if (draft.outcome().sendsBack() && past.isPresent()) {
            return Decision.refused(new Refusal.DayNotAhead(past.get()));
        }
        List<PetitionEvent> events = new ArrayList<>();
        events.add(new AppealEvent.ReviewSigned(context.today(), context.actor()));
        if (draft.outcome() == AppealOutcome.CHANGE) {
            events.addAll(Promises.following(petition, appeal.changed(), context));
        }
        return new Decision.Allowed(events);
    }

    private static Optional<Refusal> mayServe(Petition.Registered petition, Context context) {
        Appeal appeal = appeal(petition);
        return appeal.signature().isEmpty()
                ? Optional.of(new Refusal.ReviewNotSigned())
                : appeal.service().map(Opinion.Service::on).map(Refusal.AlreadyServed::new);
    }

    private static Decision serve(
            Petition.Registered petition, AppealAct.ServeReview act, Context context) {
        Appeal appeal = appeal(petition);
        Optional<Refusal> wrong =
                Serving.wrong(
                        act.manner(),
                        act.on(),
                        act.proof(),
                        new Serving.Paper(
                                appeal.signature().orElseThrow().on(), appeal.laidOpenOn()),
                        context);
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        return Decision.allowed(
                act.manner() == ServiceManner.ELECTRONIC
                        ? new AppealEvent.ReviewLaidOpen(context.today(), context.actor())
                        : new AppealEvent.ReviewServed(
                                context.today(),
                                context.actor(),
                                act.manner(),
                                act.on(),
                                act.proof(),
                                last(appeal, context)));
    }

    private static Optional<Refusal> mayOpen(Petition.Registered petition, Context context) {
        Optional<Appeal> appeal = petition.matter().aftermath().appeal();
        Optional<Opinion.Service> served = appeal.flatMap(Appeal::service);
        if (served.isPresent()) {
            return served.map(Opinion.Service::on).map(Refusal.AlreadyServed::new);
        }
        return appeal.flatMap(Appeal::laidOpenOn).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NotLaidOpen());
    }

    private static Decision open(
            Petition.Registered petition, AppealAct.OpenReview act, Context context) {
        return Decision.allowed(
                new AppealEvent.ReviewServed(
                        context.today(),
                        context.actor(),
                        ServiceManner.ELECTRONIC,
                        context.today(),
                        Optional.empty(),
                        last(appeal(petition), context)));
    }

    /**
     * A re-review that sends nothing back ends the appeals, where the rules make anything final.
     */
    private static boolean last(Appeal appeal, Context context) {
        return context.profile().makesFinal()
                && appeal.asked().level() == AppealLevel.RE_REVIEW
                && !appeal.sentBack();
    }

    private static Optional<Refusal> publishable(Petition.Registered petition, Context context) {
        boolean heard =
                petition.matter().inquiry().formal().stream()
                        .anyMatch(one ->
                                one.at() == Status.IN_RE_REVIEW && one.minutesOn().isPresent());
        return heard ? Optional.empty() : Optional.of(new Refusal.NotPublishable());
    }

    private static Decision consent(
            Petition.Registered petition, AppealAct.ConsentToPublish act, Context context) {
        return PetitionerActs.onPaper(
                act.signedPaper(),
                context,
                new AppealEvent.PublicationConsented(
                        context.today(), context.actor(), act.signedPaper()));
    }

    private static Optional<Refusal> mayPublish(Petition.Registered petition, Context context) {
        return publishable(petition, context)
                .or(() ->
                        petition.matter().aftermath().publication()
                                ? Optional.empty()
                                : Optional.of(new Refusal.NotConsented()));
    }

    private static Decision publish(
            Petition.Registered petition, AppealAct.Publish act, Context context) {
        return Decision.allowed(
                new AppealEvent.OpinionPublished(context.today(), context.actor(), act.text()));
    }
}
