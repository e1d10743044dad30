package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who keeps out of a case (Art. 28) and who speaks for the petitioner (Art. 20). */
final class People {

    private People() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        PeopleAct.RequestRecusal.class,
                        Standing::speakerOrDesk,
                        Stages.NOT_ENDED,
                        Rule.Gate.OPEN,
                        People::ask),
                new Rule<>(
                        PeopleAct.DecideRecusal.class,
                        Standing::officeAtWorkOrAbove,
                        Stages.NOT_ENDED,
                        People::mayDecide,
                        People::decide),
                new Rule<>(
                        PeopleAct.AddSpeaker.class,
                        Standing::ownCodeOrPaperElsewhere,
                        Stages.NOT_ENDED,
                        Rule.Gate.OPEN,
                        People::add),
                new Rule<>(
                        PeopleAct.EndMandate.class,
                        Standing::ownCodeOrPaperElsewhere,
                        Stages.ALL,
                        People::mayEnd,
                        People::end),
                new Rule<>(
                        PeopleAct.Succeed.class,
                        Standing::ownCodeOrPaperElsewhere,
                        Stages.ALL,
                        Rule.Gate.OPEN,
                        People::succeed));
    }

    private static Decision ask(
            Petition.Registered petition, PeopleAct.RequestRecusal act, Context context) {
        Oversight oversight = petition.matter().oversight();
        if (oversight.recused().contains(act.staff())) {
            return Decision.refused(new Refusal.Recused(act.staff()));
        }
        return oversight
                .pending(act.staff())
                .map(one -> Decision.refused(new Refusal.RecusalPending(one.on())))
                .orElseGet(() ->
                        Decision.allowed(
                                new PeopleEvent.RecusalRequested(
                                        context.today(),
                                        context.actor(),
                                        act.staff(),
                                        act.reason())));
    }

    private static Optional<Refusal> mayDecide(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().oversight().recusals().stream()
                        .anyMatch(one -> one.recused().isEmpty()));
    }

    private static Optional<Refusal> mayEnd(Petition.Registered petition, Context context) {
        return NothingOpen.unless(!petition.matter().ties().speakers().isEmpty());
    }

    private static Decision decide(
            Petition.Registered petition, PeopleAct.DecideRecusal act, Context context) {
        if (petition.matter().oversight().pending(act.staff()).isEmpty()) {
            return Decision.refused(new Refusal.NoRecusalRequested(act.staff()));
        }
        return context.actor().is(act.staff())
                ? Decision.refused(new Refusal.OwnRecusal(act.staff()))
                : Decision.allowed(
                        new PeopleEvent.RecusalDecided(
                                context.today(),
                                context.actor(),
                                act.staff(),
                                act.recused(),
                                act.reason()));
    }

    private static Decision add(
            Petition.Registered petition, PeopleAct.AddSpeaker act, Context context) {
        Optional<LocalDate> over = act.until().filter(day -> !day.isAfter(context.today()));
        if (over.isPresent()) {
            return Decision.refused(new Refusal.DayNotAhead(over.get()));
        }
        long representatives =
                petition.matter().ties().speakers().stream()
                        .filter(one -> one.speaksOn(context.today()))
                        .filter(one -> one.role() == SpeakerRole.REPRESENTATIVE)
                        .count();
        if (act.role() == SpeakerRole.REPRESENTATIVE
                && representatives >= Registration.MOST_REPRESENTATIVES) {
            return Decision.refused(
                    new Refusal.TooManyRepresentatives(
                            (int) representatives + 1, Registration.MOST_REPRESENTATIVES));
        }
        return Decision.allowed(
                new PeopleEvent.SpeakerAdded(
                        context.today(), context.actor(), act.role(), act.mandate(), act.until()));
    }

    private static Decision end(
            Petition.Registered petition, PeopleAct.EndMandate act, Context context) {
        return petition.matter().ties().speakers().stream()
                        .anyMatch(one -> one.entry() == act.entry())
                ? PetitionerActs.onPaper(
                        act.signedPaper(),
                        context,
                        new PeopleEvent.MandateEnded(
                                context.today(), context.actor(), act.entry(), act.signedPaper()))
                : Decision.refused(new Refusal.NothingOpenThere(act.entry()));
    }

    private static Decision succeed(
            Petition.Registered petition, PeopleAct.Succeed act, Context context) {
        return Decision.allowed(
                new PeopleEvent.Succeeded(context.today(), context.actor(), act.paper()));
    }

    /** Whoever is recused does nothing in the case any more. */
    static Optional<Refusal> keptOut(Petition.Registered petition, Context context) {
        return petition.matter().oversight().recused().stream()
                .filter(context.actor()::is)
                .findFirst()
                .map(Refusal.Recused::new);
    }

    static Set<Status> stages(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.MandateEnded _, PeopleEvent.Succeeded _ -> Stages.ALL;
            case PeopleEvent.RecusalRequested _,
                    PeopleEvent.RecusalDecided _,
                    PeopleEvent.SpeakerAdded _ ->
                    Stages.NOT_ENDED;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.RecusalRequested e ->
                    petition.with(matter ->
                            matter.withOversight(oversight ->
                                    oversight.withRecusals(
                                            Lists.plus(
                                                    oversight.recusals(),
                                                    new Recusal(
                                                            e.staff(),
                                                            e.on(),
                                                            Optional.empty())))));
            case PeopleEvent.RecusalDecided e -> petition.with(matter -> decided(matter, e));
            case PeopleEvent.SpeakerAdded e ->
                    petition.with(matter ->
                            matter.withTies(ties ->
                                    ties.withSpeakers(
                                            Lists.plus(
                                                    ties.speakers(),
                                                    new Speaker(
                                                            matter.entries(),
                                                            e.role(),
                                                            e.until())))));
            case PeopleEvent.MandateEnded e ->
                    petition.with(matter ->
                            matter.withTies(ties ->
                                    ties.withSpeakers(
                                            ties.speakers().stream()
                                                    .filter(one -> one.entry() != e.entry())
                                                    .toList())));
            case PeopleEvent.Succeeded _ -> petition;
        };
    }

    private static Matter decided(Matter matter, PeopleEvent.RecusalDecided e) {
        Matter told =
                matter.withOversight(oversight ->
                        oversight.withRecusals(
                                Lists.changed(
                                        oversight.recusals(),
                                        one ->
                                                one.staff().equals(e.staff())
                                                        && one.recused().isEmpty(),
                                        one -> one.decided(e.recused()))));
        return e.recused()
                ? told.withWork(work -> work.with(work.people().without(e.staff())))
                : told;
    }
}
