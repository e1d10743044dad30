package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was promised is followed until the petitioner says that it was kept (Art. 32, 38). */
final class Promises {

    private Promises() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        PromiseAct.Promise.class,
                        Standing::answeringOffice,
                        Stages.ONCE_ACCEPTED,
                        Rule.Gate.OPEN,
                        Promises::promise),
                new Rule<>(
                        PromiseAct.KeepPromise.class,
                        Standing::anyOffice,
                        Stages.ONCE_ACCEPTED,
                        Promises::mayKeep,
                        Promises::keep),
                new Rule<>(
                        PromiseAct.ConfirmPromise.class,
                        Standing::speakerOrPaperElsewhere,
                        Stages.ONCE_ACCEPTED,
                        Promises::mayConfirm,
                        Promises::confirm),
                new Rule<>(
                        PromiseAct.DisputePromise.class,
                        Standing::speakerOrPaperElsewhere,
                        Stages.ONCE_ACCEPTED,
                        Promises::mayDispute,
                        Promises::dispute),
                new Rule<>(
                        PromiseAct.PlanFollowUp.class,
                        Standing::answeringOffice,
                        Stages.ANSWERED,
                        Rule.Gate.OPEN,
                        Promises::plan),
                new Rule<>(
                        PromiseAct.FollowUp.class,
                        Standing::answeringOffice,
                        Stages.ANSWERED,
                        Promises::mayFollow,
                        Promises::follow));
    }

    private static Decision promise(
            Petition.Registered petition, PromiseAct.Promise act, Context context) {
        Matter matter = petition.matter();
        if (matter.requests().stream().noneMatch(one -> one.id().equals(act.request()))) {
            return Decision.refused(new Refusal.NoSuchRequest(Set.of(act.request())));
        }
        if (!act.due().isAfter(context.today())) {
            return Decision.refused(new Refusal.DayNotAhead(act.due()));
        }
        Optional<LocalDate> earlier =
                open(matter, act.request())
                        .map(Promised::due)
                        .filter(due -> act.due().isAfter(due));
        return earlier.map(due -> Decision.refused(new Refusal.PromisedEarlier(due)))
                .orElseGet(() ->
                        Decision.allowed(
                                new PromiseEvent.PromiseMade(
                                        context.today(),
                                        context.actor(),
                                        act.request(),
                                        act.office(),
                                        act.due(),
                                        Optional.of(act.text()))));
    }

    /** What an opinion supports is promised, within the profile's days where no day was named. */
    static List<PetitionEvent> following(
            Petition.Registered petition, List<Act.Answer> answers, Context context) {
        Matter matter = petition.matter();
        RulesProfile.Period period = context.profile().period(Clock.PROMISE);
        LocalDate due = context.calendar().lastDay(context.today(), period.length(), period.unit());
        List<PetitionEvent> events = new ArrayList<>();
        for (Act.Answer answer : answers) {
            if (answer.finding() == Finding.SUPPORTED && open(matter, answer.request()).isEmpty()) {
                events.add(
                        new PromiseEvent.PromiseMade(
                                context.today(),
                                context.actor(),
                                answer.request(),
                                matter.office(),
                                due,
                                Optional.empty()));
            }
        }
        return events;
    }

    private static Optional<Promised> open(Matter matter, RequestId request) {
        return matter.aftermath().promises().stream()
                .filter(one -> one.request().equals(request) && !one.kept())
                .findFirst();
    }

    private static Optional<Refusal> mayKeep(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().aftermath().promises().stream()
                        .filter(one -> !one.kept())
                        .map(one -> petition.matter().inCharge(one.office(), context.offices()))
                        .anyMatch(context.actor()::actsFor));
    }

    private static Optional<Refusal> mayConfirm(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().aftermath().promises().stream()
                        .anyMatch(one -> notYet(one).isEmpty()));
    }

    private static Optional<Refusal> mayDispute(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().aftermath().promises().stream()
                        .filter(one -> !one.kept())
                        .anyMatch(one -> overdue(one, context) || notYet(one).isEmpty()));
    }

    private static boolean overdue(Promised promise, Context context) {
        return promise.due().isBefore(context.today());
    }

    private static Optional<Refusal> mayFollow(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().aftermath().calls().stream()
                        .anyMatch(one -> one.doneOn().isEmpty()));
    }

    private static Decision keep(
            Petition.Registered petition, PromiseAct.KeepPromise act, Context context) {
        Optional<Refusal> no = none(petition, act.promise());
        if (no.isPresent()) {
            return Decision.refused(no.get());
        }
        OfficeId owes =
                petition.matter()
                        .inCharge(numbered(petition, act.promise()).office(), context.offices());
        if (!context.actor().actsFor(owes)) {
            return Decision.refused(new Refusal.OtherOfficeOwes(owes));
        }
        return act.on().isAfter(context.today())
                ? Decision.refused(new Refusal.DayInFuture(act.on()))
                : Decision.allowed(
                        new PromiseEvent.PromiseKept(
                                context.today(),
                                context.actor(),
                                act.promise(),
                                act.on(),
                                act.proof()));
    }

    private static Decision confirm(
            Petition.Registered petition, PromiseAct.ConfirmPromise act, Context context) {
        return none(petition, act.promise())
                .or(() -> notYet(numbered(petition, act.promise())))
                .map(Decision::refused)
                .orElseGet(() ->
                        PetitionerActs.onPaper(
                                act.signedPaper(),
                                context,
                                new PromiseEvent.PromiseConfirmed(
                                        context.today(),
                                        context.actor(),
                                        act.promise(),
                                        act.signedPaper())));
    }

    /** A promise is disputed when the office says it kept it, or when its day is over. */
    private static Decision dispute(
            Petition.Registered petition, PromiseAct.DisputePromise act, Context context) {
        Optional<Refusal> no =
                none(petition, act.promise())
                        .or(() ->
                                overdue(numbered(petition, act.promise()), context)
                                        ? Optional.empty()
                                        : notYet(numbered(petition, act.promise())));
        if (no.isPresent()) {
            return Decision.refused(no.get());
        }
        var disputed =
                new PromiseEvent.PromiseDisputed(
                        context.today(),
                        context.actor(),
                        act.promise(),
                        act.text(),
                        act.signedPaper());
        return PetitionerActs.onPaper(act.signedPaper(), context, disputed)
                        instanceof Decision.Refused refused
                ? refused
                : new Decision.Allowed(
                        Stream.concat(
                                        Stream.of(disputed),
                                        Supervising.notCarriedOut(
                                                petition,
                                                numbered(petition, act.promise()),
                                                context))
                                .toList());
    }

    private static Optional<Refusal> none(Petition.Registered petition, int number) {
        List<Promised> promises = petition.matter().aftermath().promises();
        if (number < 1 || number > promises.size()) {
            return Optional.of(new Refusal.NoSuchPromise(number, promises.size()));
        }
        return promises.get(number - 1).kept()
                ? Optional.of(new Refusal.PromiseConfirmedAlready(number))
                : Optional.empty();
    }

    private static Optional<Refusal> notYet(Promised promise) {
        return promise.keptOn().isPresent() && promise.confirmed().isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.PromiseNotKeptYet(promise.due()));
    }

    private static Promised numbered(Petition.Registered petition, int number) {
        return petition.matter().aftermath().promises().get(number - 1);
    }

    private static Decision plan(
            Petition.Registered petition, PromiseAct.PlanFollowUp act, Context context) {
        return act.plannedFor().isAfter(context.today())
                ? Decision.allowed(
                        new PromiseEvent.FollowUpPlanned(
                                context.today(), context.actor(), act.plannedFor(), act.manner()))
                : Decision.refused(new Refusal.DayNotAhead(act.plannedFor()));
    }

    private static Decision follow(
            Petition.Registered petition, PromiseAct.FollowUp act, Context context) {
        boolean planned =
                petition.matter().aftermath().calls().stream()
                        .anyMatch(one -> one.entry() == act.entry() && one.doneOn().isEmpty());
        if (!planned) {
            return Decision.refused(new Refusal.NothingOpenThere(act.entry()));
        }
        return act.on().isAfter(context.today())
                ? Decision.refused(new Refusal.DayInFuture(act.on()))
                : Decision.allowed(
                        new PromiseEvent.FollowedUp(
                                context.today(),
                                context.actor(),
                                act.entry(),
                                act.on(),
                                act.text()));
    }

    static Set<Status> stages(PromiseEvent event) {
        return switch (event) {
            case PromiseEvent.FollowUpPlanned _, PromiseEvent.FollowedUp _ -> Stages.ANSWERED;
            default -> Stages.ONCE_ACCEPTED;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, PromiseEvent event) {
        return petition.with(
                matter -> matter.withAftermath(aftermath -> evolve(aftermath, event, matter)));
    }

    private static Aftermath evolve(Aftermath aftermath, PromiseEvent event, Matter matter) {
        return switch (event) {
            case PromiseEvent.PromiseMade e -> made(aftermath, e);
            case PromiseEvent.PromiseKept e ->
                    aftermath.withPromise(e.promise(), one -> one.kept(e.keptOn()));
            case PromiseEvent.PromiseConfirmed e ->
                    aftermath.withPromise(e.promise(), one -> one.answered(true));
            case PromiseEvent.PromiseDisputed e ->
                    aftermath.withPromise(e.promise(), one -> one.answered(false));
            case PromiseEvent.FollowUpPlanned e ->
                    aftermath.withCalls(
                            Lists.plus(
                                    aftermath.calls(),
                                    new ReturnCall(
                                            matter.entries(),
                                            matter.office(),
                                            e.on(),
                                            e.plannedFor(),
                                            Optional.empty())));
            case PromiseEvent.FollowedUp e ->
                    aftermath.withCalls(
                            Lists.changed(
                                    aftermath.calls(),
                                    one -> one.entry() == e.entry(),
                                    one -> one.done(e.doneOn())));
        };
    }

    /** An earlier day for the same request stands in place of the later one. */
    private static Aftermath made(Aftermath aftermath, PromiseEvent.PromiseMade e) {
        Promised promise =
                new Promised(
                        e.request(),
                        e.office(),
                        e.on(),
                        e.due(),
                        e.text(),
                        Optional.empty(),
                        Optional.empty());
        List<Promised> all = aftermath.promises();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).request().equals(e.request()) && !all.get(i).kept()) {
                return aftermath.withPromise(i + 1, _ -> promise);
            }
        }
        return aftermath.withPromises(Lists.plus(all, promise));
    }
}
