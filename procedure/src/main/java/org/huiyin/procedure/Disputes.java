package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                        Standing::disputeDecided,
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
        Optional<Contestable> entry = numbered(oversight, act.entry());
        if (entry.isEmpty()) {
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
                        Superiors.above(entry.get().office(), petition.matter(), context.offices()),
                        act.text(),
                        act.signedPaper()));
    }

    private static Decision settle(
            Petition.Registered petition, HandOverAct.SettleDispute act, Context context) {
        Optional<Contestable> open =
                open(petition).filter(one -> one.entry() == act.entry()).findFirst();
        if (open.isEmpty()) {
            return Decision.refused(new Refusal.NothingOpenThere(act.entry()));
        }
        return Standing.above(petition, open.get().office(), context)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new HandOverEvent.DisputeSettled(
                                        context.today(),
                                        context.actor(),
                                        act.entry(),
                                        act.granted(),
                                        act.text())));
    }

    /** The entries that are disputed and not decided about. */
    static Stream<Contestable> open(Petition.Registered petition) {
        Oversight oversight = petition.matter().oversight();
        return oversight.disputes().stream()
                .filter(one -> one.settledOn().isEmpty())
                .flatMap(one -> numbered(oversight, one.entry()).stream());
    }

    private static Optional<Contestable> numbered(Oversight oversight, int entry) {
        return oversight.contestable().stream().filter(one -> one.entry() == entry).findFirst();
    }

    /** Marks the entry just written, by the office that answers, as one that may be disputed. */
    static Petition.Registered contestable(Petition.Registered petition, Contestable.What what) {
        return contestable(petition, what, petition.matter().office());
    }

    /** The same, by that office. */
    static Petition.Registered contestable(
            Petition.Registered petition, Contestable.What what, OfficeId office) {
        return petition.with(matter ->
                matter.withOversight(
                        oversight -> oversight.contestable(Contestable.of(matter, what, office))));
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
        Contestable disputed = numbered(petition.matter().oversight(), entry).orElseThrow();
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
            case SERVED -> again(disputed, petition) ? petition : FallenService.ofOpinion(petition);
            case REVIEW_SERVED ->
                    servedAgain(disputed, petition)
                            ? petition
                            : FallenService.ofReview(petition, disputed);
        };
    }

    /** Whether the same opinion on an appeal was served again since. */
    private static boolean servedAgain(Contestable entry, Petition.Registered petition) {
        return petition.matter().oversight().contestable().stream()
                .anyMatch(one ->
                        one.what() == entry.what()
                                && one.appeals() == entry.appeals()
                                && one.entry() > entry.entry());
    }

    /** Whether the same was done again since, and that entry was not disputed. */
    private static boolean again(Contestable entry, Petition.Registered petition) {
        return petition.matter().oversight().contestable().stream()
                .anyMatch(one -> one.what() == entry.what() && one.entry() > entry.entry());
    }
}
