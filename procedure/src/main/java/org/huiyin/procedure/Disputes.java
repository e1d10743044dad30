package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;

/**
 * What the petitioner disputes before the office above (design): declining, referring out, another
 * kind, a service that never was.
 */
final class Disputes {

    private Disputes() {}

    static List<Rule<?>> rules() {
        return List.of(
                new Rule<>(
                        HandOverAct.Dispute.class,
                        Standing::speakerOrPaperElsewhere,
                        Stages.ALL,
                        Disputes::mayDispute,
                        Disputes::dispute),
                new Rule<>(
                        HandOverAct.SettleDispute.class,
                        Standing::officeAbove,
                        Stages.ALL,
                        Disputes::maySettle,
                        Disputes::settle));
    }

    private static Optional<Refusal> mayDispute(Petition.Registered petition, Context context) {
        Oversight oversight = petition.matter().oversight();
        return NothingOpen.unless(oversight.contestable().size() > oversight.disputes().size());
    }

    private static Optional<Refusal> maySettle(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().oversight().disputes().stream()
                        .anyMatch(one -> one.settledOn().isEmpty()));
    }

    private static Decision dispute(
            Petition.Registered petition, HandOverAct.Dispute act, Context context) {
        Oversight oversight = petition.matter().oversight();
        if (oversight.contestable().stream().noneMatch(one -> one.entry() == act.entry())) {
            return Decision.refused(new Refusal.NotDisputable(act.entry()));
        }
        Optional<DisputedEntry> before =
                oversight.disputes().stream().filter(one -> one.entry() == act.entry()).findFirst();
        if (before.isPresent()) {
            return Decision.refused(new Refusal.AlreadyDisputed(before.get().on()));
        }
        return PetitionerActs.onPaper(
                act.signedPaper(),
                context,
                new HandOverEvent.Disputed(
                        context.today(),
                        context.actor(),
                        act.entry(),
                        context.offices()
                                .above(context.offices().today(petition.matter().office())),
                        act.text(),
                        act.signedPaper()));
    }

    private static Decision settle(
            Petition.Registered petition, HandOverAct.SettleDispute act, Context context) {
        boolean open =
                petition.matter().oversight().disputes().stream()
                        .anyMatch(one -> one.entry() == act.entry() && one.settledOn().isEmpty());
        return open
                ? Decision.allowed(
                        new HandOverEvent.DisputeSettled(
                                context.today(),
                                context.actor(),
                                act.entry(),
                                act.granted(),
                                act.text()))
                : Decision.refused(new Refusal.NothingOpenThere(act.entry()));
    }

    /** Marks the entry just written as one that may be disputed. */
    static Petition.Registered contestable(Petition.Registered petition, Contestable.What what) {
        return petition.with(matter ->
                matter.withOversight(oversight ->
                        oversight.contestable(Contestable.of(matter.entries(), what))));
    }

    static Petition.Registered disputed(Petition.Registered petition, HandOverEvent.Disputed e) {
        return petition.with(matter ->
                matter.withOversight(oversight ->
                        oversight.withDisputes(
                                Lists.plus(
                                        oversight.disputes(),
                                        new DisputedEntry(
                                                e.entry(),
                                                e.office(),
                                                e.on(),
                                                Optional.empty())))));
    }

    static Petition.Registered settled(
            Petition.Registered petition, HandOverEvent.DisputeSettled e) {
        Petition.Registered told =
                petition.with(matter ->
                        matter.withOversight(oversight ->
                                oversight.withDisputes(
                                        Lists.changed(
                                                oversight.disputes(),
                                                one -> one.entry() == e.entry(),
                                                one -> one.settled(e.on())))));
        if (!e.granted()) {
            return told;
        }
        return told instanceof Petition.Withdrawn(var before, var on, var by)
                ? new Petition.Withdrawn(granted(before, e.entry()), on, by)
                : granted(told, e.entry());
    }

    /** The entry no longer stands, where the petition has not moved on since. */
    private static Petition.Registered granted(Petition.Registered petition, int entry) {
        Contestable disputed =
                petition.matter().oversight().contestable().stream()
                        .filter(one -> one.entry() == entry)
                        .findFirst()
                        .orElseThrow();
        return switch (disputed.what()) {
            case DECLINED ->
                    petition instanceof Petition.Declined declined && !again(disputed, petition)
                            ? HandOver.awaiting(declined.matter())
                            : petition;
            case REFERRED ->
                    petition instanceof Petition.Referred referred && !again(disputed, petition)
                            ? referred.before()
                            : petition;
            case CLASSIFIED ->
                    petition.with(matter ->
                            matter.withRequests(request ->
                                    disputed.request().filter(request.id()::equals).isPresent()
                                            ? request.withKind(request.asked())
                                            : request));
            case SERVED -> again(disputed, petition) ? petition : notServed(petition);
        };
    }

    /** Whether the same was done again since, and that entry was not disputed. */
    private static boolean again(Contestable entry, Petition.Registered petition) {
        return petition.matter().oversight().contestable().stream()
                .anyMatch(one -> one.what() == entry.what() && one.entry() > entry.entry());
    }

    /** No clock of the petitioner's ever ran; an answer that came from above since stays one. */
    private static Petition.Registered notServed(Petition.Registered petition) {
        Matter matter = petition.matter();
        if (matter.service().isEmpty()) {
            return petition;
        }
        boolean answeredAbove =
                matter.aftermath()
                        .appeal()
                        .filter(one -> one.service().isPresent())
                        .flatMap(Appeal::outcome)
                        .filter(outcome -> outcome != AppealOutcome.REDO)
                        .isPresent();
        Petition.Registered unserved =
                petition.with(one -> inTime(one.withOpinion(Opinion::notServed)));
        return waitsForAppeal(petition) && !answeredAbove
                ? new Petition.Signed(unserved.matter())
                : unserved;
    }

    /** Served, or closed because nobody appealed against what was served. */
    private static boolean waitsForAppeal(Petition.Registered petition) {
        return petition instanceof Petition.Served
                || (petition instanceof Petition.Closed(_, _, CloseGround ground)
                        && ground == CloseGround.APPEAL_TIME_OVER);
    }

    /** What was never served cannot be appealed too late. */
    private static Matter inTime(Matter matter) {
        boolean late =
                matter.aftermath()
                        .appeal()
                        .filter(Appeal::undecided)
                        .filter(one ->
                                one.asked().level() == AppealLevel.REVIEW
                                        || !matter.work().redos().isEmpty())
                        .isPresent();
        return late ? matter.withAftermath(one -> one.withAppeal(Appeal::inTime)) : matter;
    }
}
