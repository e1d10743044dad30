package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other offices owe for a case: contributions, and tasks from coordination meetings. */
final class Errands {

    private Errands() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        ErrandAct.RequestContribution.class,
                        Standing::officeAtWork,
                        Stages.EXAMINED,
                        Rule.Gate.OPEN,
                        Errands::request),
                new Rule<>(
                        ErrandAct.Contribute.class,
                        Standing::anyOffice,
                        Stages.NOT_ENDED,
                        (petition, context) -> mine(petition, Clock.CONTRIBUTION, context),
                        Errands::contribute),
                new Rule<>(
                        ErrandAct.HoldMeeting.class,
                        Standing::officeAtWorkOrAbove,
                        Stages.NOT_ENDED,
                        Rule.Gate.OPEN,
                        Errands::meet),
                new Rule<>(
                        ErrandAct.Instruct.class,
                        Standing::officeAtWorkOrAbove,
                        Stages.NOT_ENDED,
                        Errands::met,
                        Errands::instruct),
                new Rule<>(
                        ErrandAct.ReportTask.class,
                        Standing::anyOffice,
                        Stages.ALL,
                        (petition, context) -> mine(petition, Clock.TASK, context),
                        Errands::report));
    }

    private static Decision request(
            Petition.Registered petition, ErrandAct.RequestContribution act, Context context) {
        if (context.actor().actsFor(act.office())) {
            return Decision.refused(new Refusal.AskedOfItself(act.office()));
        }
        return act.due().isAfter(context.today())
                ? Decision.allowed(
                        new ErrandEvent.ContributionRequested(
                                context.today(),
                                context.actor(),
                                act.office(),
                                act.due(),
                                act.text()))
                : Decision.refused(new Refusal.DayNotAhead(act.due()));
    }

    private static Optional<Refusal> mine(
            Petition.Registered petition, Clock clock, Context context) {
        return NothingOpen.unless(
                petition.matter().inquiry().errands().stream()
                        .filter(one -> one.clock() == clock && one.doneOn().isEmpty())
                        .map(one -> petition.matter().inCharge(one.office(), context.offices()))
                        .anyMatch(context.actor()::actsFor));
    }

    private static Decision contribute(
            Petition.Registered petition, ErrandAct.Contribute act, Context context) {
        return owed(petition, act.entry(), Clock.CONTRIBUTION, context)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new ErrandEvent.Contributed(
                                        context.today(),
                                        context.actor(),
                                        act.entry(),
                                        act.text())));
    }

    private static Decision meet(
            Petition.Registered petition, ErrandAct.HoldMeeting act, Context context) {
        return act.on().isAfter(context.today())
                ? Decision.refused(new Refusal.DayInFuture(act.on()))
                : Decision.allowed(
                        new ErrandEvent.MeetingHeld(
                                context.today(),
                                context.actor(),
                                act.on(),
                                act.agenda(),
                                act.minutes()));
    }

    private static Optional<Refusal> met(Petition.Registered petition, Context context) {
        return petition.matter().inquiry().meetings() > 0
                ? Optional.empty()
                : Optional.of(new Refusal.NoMeetingHeld());
    }

    private static Decision instruct(
            Petition.Registered petition, ErrandAct.Instruct act, Context context) {
        return act.due().isAfter(context.today())
                ? Decision.allowed(
                        new ErrandEvent.TaskSet(
                                context.today(),
                                context.actor(),
                                act.office(),
                                act.due(),
                                act.text()))
                : Decision.refused(new Refusal.DayNotAhead(act.due()));
    }

    private static Decision report(
            Petition.Registered petition, ErrandAct.ReportTask act, Context context) {
        return owed(petition, act.entry(), Clock.TASK, context)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new ErrandEvent.TaskReported(
                                        context.today(),
                                        context.actor(),
                                        act.entry(),
                                        act.text())));
    }

    private static Optional<Refusal> owed(
            Petition.Registered petition, int entry, Clock clock, Context context) {
        Optional<Errand> errand =
                petition.matter().inquiry().errands().stream()
                        .filter(one -> one.entry() == entry && one.clock() == clock)
                        .filter(one -> one.doneOn().isEmpty())
                        .findFirst();
        if (errand.isEmpty()) {
            return Optional.of(new Refusal.NothingOpenThere(entry));
        }
        OfficeId owes = petition.matter().inCharge(errand.get().office(), context.offices());
        return context.actor().actsFor(owes)
                ? Optional.empty()
                : Optional.of(new Refusal.OtherOfficeOwes(owes));
    }

    static Set<Status> stages(ErrandEvent event) {
        return switch (event) {
            case ErrandEvent.ContributionRequested _ -> Stages.EXAMINED;
            case ErrandEvent.TaskReported _ -> Stages.ALL;
            case ErrandEvent.Contributed _, ErrandEvent.MeetingHeld _, ErrandEvent.TaskSet _ ->
                    Stages.NOT_ENDED;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, ErrandEvent event) {
        return petition.with(
                matter -> matter.withInquiry(inquiry -> evolve(inquiry, event, matter.entries())));
    }

    private static Inquiry evolve(Inquiry inquiry, ErrandEvent event, int entry) {
        return switch (event) {
            case ErrandEvent.ContributionRequested e ->
                    inquiry.withErrands(
                            Lists.plus(
                                    inquiry.errands(),
                                    new Errand(
                                            entry,
                                            Clock.CONTRIBUTION,
                                            e.office(),
                                            e.on(),
                                            e.due(),
                                            Optional.empty())));
            case ErrandEvent.TaskSet e ->
                    inquiry.withErrands(
                            Lists.plus(
                                    inquiry.errands(),
                                    new Errand(
                                            entry,
                                            Clock.TASK,
                                            e.office(),
                                            e.on(),
                                            e.due(),
                                            Optional.empty())));
            case ErrandEvent.Contributed e -> done(inquiry, e.entry(), e);
            case ErrandEvent.TaskReported e -> done(inquiry, e.entry(), e);
            case ErrandEvent.MeetingHeld _ -> inquiry.met();
        };
    }

    private static Inquiry done(Inquiry inquiry, int entry, PetitionEvent event) {
        return inquiry.withErrands(
                Lists.changed(
                        inquiry.errands(),
                        one -> one.entry() == entry,
                        one -> one.done(event.on())));
    }
}
