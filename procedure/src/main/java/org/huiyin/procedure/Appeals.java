package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asking for review (Art. 35) and re-review (Art. 36), in time or late with a reason. What was
 * never served can always be appealed; a missed appeal bars nothing for good.
 */
final class Appeals {

    private static final Set<Status> OPEN_TO_APPEAL =
            Set.of(Status.SIGNED, Status.SERVED, Status.CLOSED);

    /** Also while a review opinion is signed and nobody serves it. */
    private static final Set<Status> OPEN_TO_RE_REVIEW =
            Set.of(Status.SIGNED, Status.SERVED, Status.CLOSED, Status.IN_REVIEW);

    private Appeals() {}

    static List<Rule<?>> rules() {
        return Stream.concat(
                        Stream.of(
                                new Rule<>(
                                        AppealAct.RequestReview.class,
                                        Standing::speakerOrPaperElsewhere,
                                        OPEN_TO_APPEAL,
                                        Appeals::mayAskReview,
                                        Appeals::askReview),
                                new Rule<>(
                                        AppealAct.RequestReReview.class,
                                        Standing::speakerOrPaperElsewhere,
                                        OPEN_TO_RE_REVIEW,
                                        Appeals::mayAskReReview,
                                        Appeals::askReReview)),
                        Reviewing.rules().stream())
                .toList();
    }

    private static Optional<Refusal> mayAskReview(Petition.Registered petition, Context context) {
        return stillOpen(petition)
                .or(() -> reviewedBefore(petition))
                .or(() -> nobody(petition, petition.matter().office(), context));
    }

    private static Optional<Refusal> mayAskReReview(Petition.Registered petition, Context context) {
        return stillOpen(petition)
                .or(() ->
                        lastReview(petition).isPresent()
                                ? Optional.empty()
                                : Optional.of(new Refusal.ReviewFirst()))
                .or(() -> unsigned(petition))
                .or(() ->
                        lastReview(petition)
                                .flatMap(last -> nobody(petition, last.office(), context)));
    }

    private static Optional<Refusal> unsigned(Petition.Registered petition) {
        return lastReview(petition).flatMap(Appeal::signature).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.ReviewNotSigned());
    }

    /** Of what has closed, only an answered petition can be appealed, not a withdrawn one. */
    private static Optional<Refusal> stillOpen(Petition.Registered petition) {
        return petition instanceof Petition.Closed closed
                        && closed.ground() != CloseGround.APPEAL_TIME_OVER
                ? Optional.of(new Refusal.AlreadyEnded(Status.CLOSED))
                : Optional.empty();
    }

    /** One review of each opinion; after an order to redo there is a new one. */
    private static Optional<Refusal> reviewedBefore(Petition.Registered petition) {
        return decided(petition)
                .filter(last -> !last.sentBack())
                .map(last -> new Refusal.AlreadyReviewed(last.asked().on()));
    }

    private static Optional<Refusal> nobody(
            Petition.Registered petition, OfficeId decided, Context context) {
        return Superiors.reviewer(decided, petition.matter(), context).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.NobodyReviews(decided));
    }

    /** The last appeal that was not turned away as late. */
    private static Optional<Appeal> decided(Petition.Registered petition) {
        return petition.matter().aftermath().appeals().reversed().stream()
                .filter(one -> !one.refused())
                .findFirst();
    }

    private static Optional<Appeal> lastReview(Petition.Registered petition) {
        return petition.matter().aftermath().appeals().reversed().stream()
                .filter(one -> one.asked().level() == AppealLevel.REVIEW && !one.refused())
                .findFirst();
    }

    private static Decision askReview(
            Petition.Registered petition, AppealAct.RequestReview act, Context context) {
        Optional<LocalDate> lastDay = clocks(petition, context).lastDayToAskReview();
        OfficeId office = reviewer(petition, petition.matter().office(), context);
        return ask(
                lastDay,
                act.lateReason(),
                context,
                new AppealEvent.ReviewRequested(
                        context.today(),
                        context.actor(),
                        AppealLevel.REVIEW,
                        office,
                        late(lastDay, context),
                        act.text(),
                        act.lateReason(),
                        act.signedPaper()));
    }

    private static Decision askReReview(
            Petition.Registered petition, AppealAct.RequestReReview act, Context context) {
        Optional<LocalDate> lastDay = clocks(petition, context).lastDayToAskReReview();
        OfficeId office = reviewer(petition, lastReview(petition).orElseThrow().office(), context);
        return ask(
                lastDay,
                act.lateReason(),
                context,
                new AppealEvent.ReviewRequested(
                        context.today(),
                        context.actor(),
                        AppealLevel.RE_REVIEW,
                        office,
                        late(lastDay, context),
                        act.text(),
                        act.lateReason(),
                        act.signedPaper()));
    }

    private static Decision ask(
            Optional<LocalDate> lastDay,
            Optional<Words> reason,
            Context context,
            AppealEvent.ReviewRequested event) {
        return event.late() && reason.isEmpty()
                ? Decision.refused(new Refusal.LateReasonNeeded(lastDay.orElseThrow()))
                : PetitionerActs.onPaper(event.signedPaper(), context, event);
    }

    private static boolean late(Optional<LocalDate> lastDay, Context context) {
        return lastDay.filter(day -> context.today().isAfter(day)).isPresent();
    }

    private static OfficeId reviewer(
            Petition.Registered petition, OfficeId decided, Context context) {
        return Superiors.reviewer(decided, petition.matter(), context).orElseThrow();
    }

    private static Clocks clocks(Petition.Registered petition, Context context) {
        return new Clocks(petition, context.profile(), context.calendar());
    }

    static Set<Status> stages(AppealEvent event) {
        return event instanceof AppealEvent.ReviewRequested asked
                ? asked.level() == AppealLevel.REVIEW ? OPEN_TO_APPEAL : OPEN_TO_RE_REVIEW
                : Reviewed.stages(event);
    }

    static Petition.Registered evolve(Petition.Registered petition, AppealEvent event) {
        return event instanceof AppealEvent.ReviewRequested e
                ? new Petition.InReview(
                        Reviewed.concluded(petition)
                                .withAftermath(aftermath ->
                                        aftermath.withAppeals(
                                                Lists.plus(
                                                        aftermath.appeals(),
                                                        Appeal.of(
                                                                new Appeal.Asked(
                                                                        e.level(),
                                                                        e.office(),
                                                                        e.on(),
                                                                        e.late()))))),
                        e.level(),
                        petition instanceof Petition.Closed closed
                                ? Optional.of(closed)
                                : Optional.empty())
                : Reviewed.evolve(petition, event);
    }
}
