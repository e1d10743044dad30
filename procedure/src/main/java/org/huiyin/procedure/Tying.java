package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Ties between matters (Art. 19), and urgency of a matter (Art. 25). */
final class Tying {

    private Tying() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        TieAct.Link.class,
                        Standing::officeAtWork,
                        Stages.ALL,
                        Rule.Gate.OPEN,
                        Tying::link),
                new Rule<>(
                        TieAct.Join.class,
                        Standing::answeringOffice,
                        Stages.BEFORE_SIGNING,
                        Tying::mayJoin,
                        Tying::join),
                new Rule<>(
                        TieAct.Leave.class,
                        Standing::speakerOrPaperElsewhere,
                        Stages.NOT_ENDED,
                        Tying::mayLeave,
                        Tying::leave),
                new Rule<>(
                        TieAct.MarkUrgent.class,
                        Standing::officeAtWorkOrAbove,
                        Stages.NOT_ENDED,
                        Tying::mayMark,
                        Tying::mark));
    }

    private static Decision link(Petition.Registered petition, TieAct.Link act, Context context) {
        return petition.matter().ties().links().contains(act.to())
                ? Decision.refused(new Refusal.AlreadyTied(act.to()))
                : Decision.allowed(new TieEvent.Linked(context.today(), context.actor(), act.to()));
    }

    private static Optional<Refusal> mayJoin(Petition.Registered petition, Context context) {
        return petition.matter().ties().joinedInto().map(Refusal.AlreadyTied::new);
    }

    private static Decision join(Petition.Registered petition, TieAct.Join act, Context context) {
        return Decision.allowed(new TieEvent.Joined(context.today(), context.actor(), act.into()));
    }

    private static Optional<Refusal> mayLeave(Petition.Registered petition, Context context) {
        return petition.matter().ties().joinedInto().isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NotJoined());
    }

    private static Decision leave(Petition.Registered petition, TieAct.Leave act, Context context) {
        return PetitionerActs.onPaper(
                act.signedPaper(),
                context,
                new TieEvent.LeftJoint(context.today(), context.actor(), act.signedPaper()));
    }

    private static Optional<Refusal> mayMark(Petition.Registered petition, Context context) {
        return petition.matter().ties().urgentOn().map(Refusal.AlreadyUrgent::new);
    }

    private static Decision mark(
            Petition.Registered petition, TieAct.MarkUrgent act, Context context) {
        PetitionEvent marked =
                new TieEvent.MarkedUrgent(context.today(), context.actor(), act.reason());
        return new Decision.Allowed(
                Stream.concat(
                                Stream.of(marked),
                                Urgency.told(
                                                petition.matter(),
                                                context.profile(),
                                                context.offices())
                                        .stream()
                                        .map(office ->
                                                new TieEvent.UrgencyTold(
                                                        context.today(),
                                                        new Actor.Program(),
                                                        office)))
                        .toList());
    }

    static Set<Status> stages(TieEvent event) {
        return switch (event) {
            case TieEvent.Linked _ -> Stages.ALL;
            case TieEvent.Joined _ -> Stages.BEFORE_SIGNING;
            case TieEvent.LeftJoint _, TieEvent.MarkedUrgent _, TieEvent.UrgencyTold _ ->
                    Stages.NOT_ENDED;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, TieEvent event) {
        return petition.with(matter -> matter.withTies(ties -> evolve(ties, event)));
    }

    private static Ties evolve(Ties ties, TieEvent event) {
        return switch (event) {
            case TieEvent.Linked e -> ties.withLinks(Lists.plus(ties.links(), e.to()));
            case TieEvent.Joined e -> ties.joined(Optional.of(e.into()));
            case TieEvent.LeftJoint _ -> ties.joined(Optional.empty());
            case TieEvent.MarkedUrgent e -> ties.urgent(e.on());
            case TieEvent.UrgencyTold e -> ties.told(e.office());
        };
    }
}
