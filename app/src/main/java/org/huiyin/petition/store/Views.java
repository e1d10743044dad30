package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.petition.Caller;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.ReviewView;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealAct;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Request;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;
import org.springframework.stereotype.Component;

/** Readings of an open case. */
@Component
final class Views {

    private final Rules rules;

    Views(Rules rules) {
        this.rules = rules;
    }

    /** The words that {@link #petition} shows. */
    static List<Words> shown(Matter matter) {
        return Stream.of(
                        Stream.of(matter.filing().title()),
                        matter.requests().stream().map(Request::text),
                        matter.extension().map(extension -> extension.reason()).stream(),
                        matter.aftermath().promises().stream().flatMap(one -> one.text().stream()))
                .flatMap(words -> words)
                .toList();
    }

    Sight sight(Caller caller, Matter matter) {
        return new Sight(caller, matter, rules.offices());
    }

    PetitionView petition(OpenCase open, Map<Words, String> texts, Caller caller) {
        Matter matter = open.matter();
        Sight sight = sight(caller, matter);
        List<ClockCertificate> clocks = rules.clocks(open.petition(), caller);
        var followed = new FollowedViews(open, sight, texts, clocks, rules.today());
        return new PetitionView(
                open.row().given().number().digits(),
                open.petition().stage(),
                said(texts, matter.filing().title()),
                kind(matter),
                matter.filing().category(),
                matter.inCharge(matter.office(), rules.offices().tree()).code(),
                matter.requests().stream().map(one -> request(one, texts, sight)).toList(),
                matter.lead().map(StaffId::value),
                matter.handler().map(StaffId::value),
                acts(open, caller),
                ClockViews.of(clocks, texts),
                open.petition() instanceof Petition.Erased ? List.of() : documents(sight),
                followed.appeals(),
                followed.promises(),
                followed.supervision(),
                erasedOn(open),
                open.version());
    }

    private static Optional<LocalDate> erasedOn(OpenCase open) {
        return open.petition() instanceof Petition.Erased(_, LocalDate on)
                ? Optional.of(on)
                : Optional.empty();
    }

    /** Of what was erased no document is left. */
    private static List<String> documents(Sight sight) {
        List<String> ids = new ArrayList<>();
        sight.opinion().ifPresent(_ -> ids.add(Petitions.OPINION));
        for (AppealLevel level : AppealLevel.values()) {
            sight.review(level).ifPresent(_ -> ids.add(Petitions.review(level)));
        }
        return ids;
    }

    /** An opinion or draft in words. */
    OpinionView opinion(OpenCase open, Opinion opinion, Map<Words, String> texts) {
        Matter matter = open.matter();
        return new OpinionView(
                open.row().given().number().digits(),
                said(texts, matter.filing().title()),
                answering(matter, opinion).code(),
                opinion.signature().map(Opinion.Signature::on),
                opinion.signature().map(signed -> signed.by().value()),
                opinion.service().map(Opinion.Service::on),
                answers(matter, opinion.draft().answers(), texts));
    }

    /** The signed opinion of a review in words. */
    ReviewView review(OpenCase open, Appeal appeal, Map<Words, String> texts) {
        Matter matter = open.matter();
        Appeal.Draft draft = appeal.draft().orElseThrow();
        Opinion.Signature signature = appeal.signature().orElseThrow();
        return new ReviewView(
                open.row().given().number().digits(),
                said(texts, matter.filing().title()),
                appeal.asked().level(),
                appeal.office().code(),
                appeal.asked().on(),
                draft.outcome(),
                draft.redoBy(),
                said(texts, draft.facts()),
                said(texts, draft.legalBasis()),
                answers(matter, appeal.changed(), texts),
                signature.on(),
                signature.by().value(),
                appeal.service().map(Opinion.Service::on));
    }

    /** Who signed, or would sign today. */
    private OfficeId answering(Matter matter, Opinion opinion) {
        return opinion.signature()
                .map(signed -> rules.offices().on(signed.on(), matter.office()))
                .orElseGet(() -> rules.offices().today(matter.office()));
    }

    /** A claim if anything in it is one; else a report if anything is. */
    private static Kind kind(Matter matter) {
        return matter.requests().stream()
                .map(Request::kind)
                .min(Kind::compareTo)
                .orElse(Kind.CLAIM);
    }

    private static PetitionView.RequestView request(
            Request request, Map<Words, String> texts, Sight sight) {
        return new PetitionView.RequestView(
                request.id().number(),
                said(texts, request.text()),
                request.kind(),
                request.finding().filter(_ -> sight.findings()));
    }

    private List<String> acts(OpenCase open, Caller caller) {
        var context = rules.forAct(open.actor(caller), open.matter());
        return ActNames.types().stream()
                .filter(act -> posted(act) && mayAttempt(caller, act))
                .filter(act -> Procedure.refusal(open.petition(), act, context).isEmpty())
                .map(ActNames::of)
                .toList();
    }

    /** Registering begins a petition, and what was laid open is opened by reading it. */
    private static boolean posted(Class<? extends Act> act) {
        return act != Act.Register.class
                && act != Act.OpenOpinion.class
                && act != AppealAct.OpenReview.class;
    }

    static boolean mayAttempt(Caller caller, Class<? extends Act> act) {
        return switch (caller) {
            case Caller.Staff(var staff) -> Permissions.staffMay(staff.roles(), act);
            case Caller.Holder _ -> Permissions.petitionerMay(act);
            case Caller.Program _ -> true;
        };
    }

    private static List<OpinionView.Answered> answers(
            Matter matter, List<Act.Answer> answers, Map<Words, String> texts) {
        return answers.stream()
                .map(answer ->
                        new OpinionView.Answered(
                                answer.request().number(),
                                said(
                                        texts,
                                        matter.requests()
                                                .get(answer.request().number() - 1)
                                                .text()),
                                answer.finding(),
                                said(texts, answer.facts()),
                                said(texts, answer.legalBasis())))
                .toList();
    }

    /** Words as written; nothing where they were erased. */
    private static String said(Map<Words, String> texts, Words words) {
        return texts.getOrDefault(words, "");
    }
}
