package org.huiyin.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** What the entries of an appeal make of a petition. */
final class Reviewed {

    private Reviewed() {}

    static Set<Status> stages(AppealEvent event) {
        return switch (event) {
            case AppealEvent.ReviewLaidOpen _, AppealEvent.ReviewServed _ -> Reviewing.SERVABLE;
            case AppealEvent.PublicationConsented _, AppealEvent.OpinionPublished _ ->
                    Reviewing.AFTER_FINAL;
            default -> Stages.IN_APPEAL;
        };
    }

    static Petition.Registered evolve(Petition.Registered petition, AppealEvent event) {
        return switch (event) {
            case AppealEvent.ReviewRequested _, AppealEvent.OpinionPublished _ -> petition;
            case AppealEvent.LatenessDecided e -> admitted(petition, e);
            case AppealEvent.FindingChanged e ->
                    appeal(
                            petition,
                            new Act.Answer(e.request(), e.finding(), e.facts(), e.legalBasis()));
            case AppealEvent.ReviewDrafted e -> drafted(petition, e);
            case AppealEvent.ReviewSigned e -> signed(petition, e);
            case AppealEvent.ReviewLaidOpen e ->
                    petition.with(matter ->
                            matter.withAftermath(aftermath ->
                                    aftermath.withAppeal(one -> one.laidOpen(e.on()))));
            case AppealEvent.ReviewServed e -> served(petition, e);
            case AppealEvent.PublicationConsented _ ->
                    petition.with(matter -> matter.withAftermath(Aftermath::publishable));
        };
    }

    private static Petition.Registered appeal(Petition.Registered petition, Act.Answer changed) {
        return petition.with(matter ->
                matter.withAftermath(
                        aftermath -> aftermath.withAppeal(one -> one.changing(changed))));
    }

    /** One that is not admitted leaves everything as it was. */
    private static Petition.Registered admitted(
            Petition.Registered petition, AppealEvent.LatenessDecided e) {
        Petition.Registered decided =
                petition.with(matter ->
                        matter.withAftermath(aftermath ->
                                aftermath.withAppeal(one ->
                                        one.decided(new Appeal.Admission(e.on(), e.admitted())))));
        if (e.admitted()) {
            return decided;
        }
        return decided
                        instanceof
                        Petition.InReview(Matter matter, _, Optional<Petition.Closed> ended)
                ? ended.<Petition.Registered>map(end -> end.with(_ -> matter))
                        .orElseGet(() -> new Petition.Served(matter))
                : decided;
    }

    private static Petition.Registered drafted(
            Petition.Registered petition, AppealEvent.ReviewDrafted e) {
        SequencedSet<StaffId> drafters = new LinkedHashSet<>();
        Reviewing.appeal(petition).draft().ifPresent(before -> drafters.addAll(before.drafters()));
        drafters.addLast(Evolving.staff(e));
        return petition.with(matter ->
                matter.withAftermath(aftermath ->
                        aftermath.withAppeal(one ->
                                one.drafted(
                                        new Appeal.Draft(
                                                List.copyOf(drafters),
                                                e.on(),
                                                e.outcome(),
                                                e.redoBy(),
                                                e.facts(),
                                                e.legalBasis())))));
    }

    /** What sends it back works at once; everything else when it reached the petitioner. */
    private static Petition.Registered signed(
            Petition.Registered petition, AppealEvent.ReviewSigned e) {
        Petition.Registered signed =
                petition.with(matter ->
                        matter.withAftermath(aftermath ->
                                aftermath.withAppeal(one ->
                                        one.signed(
                                                new Opinion.Signature(
                                                        Evolving.staff(e), e.on())))));
        if (!Reviewing.appeal(signed).sentBack()) {
            return signed;
        }
        Appeal.Draft draft = Reviewing.appeal(petition).draft().orElseThrow();
        Redo order =
                new Redo(
                        Reviewing.appeal(petition).asked().level(),
                        e.on(),
                        draft.redoBy().orElseThrow());
        return new Petition.Handling(
                signed.matter()
                        .withRequests(Request::unanswered)
                        .withWork(work -> work.sentBack(order)));
    }

    private static Petition.Registered served(
            Petition.Registered petition, AppealEvent.ReviewServed e) {
        Petition.Registered served =
                petition.with(matter ->
                        matter.withAftermath(aftermath ->
                                aftermath.withAppeal(one ->
                                        one.served(
                                                new Opinion.Service(
                                                        e.manner(), e.servedOn(), e.proof())))));
        Petition.Registered contestable =
                Disputes.contestable(
                        served.with(_ -> concluded(served)),
                        Contestable.What.REVIEW_SERVED,
                        Reviewing.appeal(served).office());
        if (!(petition instanceof Petition.InReview)) {
            return contestable;
        }
        Matter matter = contestable.matter();
        return e.last() ? new Petition.Final(matter) : new Petition.Served(matter);
    }

    /** What the requests are answered with, once an appeal before an office is signed. */
    static Matter concluded(Petition.Registered petition) {
        if (!(petition instanceof Petition.InReview)) {
            return petition.matter();
        }
        Appeal appeal = Reviewing.appeal(petition);
        return switch (appeal.outcome().orElseThrow()) {
            case REVOKE -> petition.matter().withRequests(Request::unanswered);
            case CHANGE ->
                    petition.matter().withRequests(request -> changed(request, appeal.changed()));
            case MAINTAIN, REDO -> petition.matter();
        };
    }

    private static Request changed(Request request, List<Act.Answer> answers) {
        return answers.stream().anyMatch(one -> one.request().equals(request.id()))
                ? request.answeredBy(answers)
                : request;
    }
}
