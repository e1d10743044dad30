package org.huiyin.petition.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.petition.Caller;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.Permissions;
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
                        matter.extension().map(extension -> extension.reason()).stream())
                .flatMap(words -> words)
                .toList();
    }

    Sight sight(Caller caller, Matter matter) {
        return new Sight(caller, matter, rules.offices());
    }

    PetitionView petition(OpenCase open, Map<Words, String> texts, Caller caller) {
        Matter matter = open.matter();
        Sight sight = sight(caller, matter);
        return new PetitionView(
                open.row().given().number().digits(),
                open.petition().stage(),
                said(texts, matter.filing().title()),
                kind(matter),
                matter.filing().category(),
                rules.offices().today(matter.office()).code(),
                matter.requests().stream().map(one -> request(one, texts, sight)).toList(),
                matter.lead().map(StaffId::value),
                matter.handler().map(StaffId::value),
                acts(open, caller),
                ClockViews.of(rules.clocks(open.petition()), texts),
                sight.opinion() ? List.of(Petitions.OPINION) : List.of(),
                open.version());
    }

    /** The opinion or its last draft; empty before the first. */
    Optional<OpinionView> opinion(OpenCase open, Map<Words, String> texts) {
        Matter matter = open.matter();
        return matter.opinion()
                .map(opinion ->
                        new OpinionView(
                                open.row().given().number().digits(),
                                said(texts, matter.filing().title()),
                                answering(matter, opinion).code(),
                                opinion.signature().map(Opinion.Signature::on),
                                opinion.signature().map(signed -> signed.by().value()),
                                opinion.service().map(Opinion.Service::on),
                                answers(matter, opinion, texts)));
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
        List<String> names = new ArrayList<>();
        Procedure.possible(open.petition(), context)
                .forEach((act, refusal) -> {
                    if (refusal.isEmpty() && posted(act) && mayAttempt(caller, act)) {
                        names.add(ActNames.of(act));
                    }
                });
        return names;
    }

    /** Registering begins a petition, and the opinion is opened by reading it. */
    private static boolean posted(Class<? extends Act> act) {
        return act != Act.Register.class && act != Act.OpenOpinion.class;
    }

    static boolean mayAttempt(Caller caller, Class<? extends Act> act) {
        return switch (caller) {
            case Caller.Staff(var staff) -> Permissions.staffMay(staff.roles(), act);
            case Caller.Holder _ -> Permissions.petitionerMay(act);
            case Caller.Program _ -> true;
        };
    }

    private static List<OpinionView.Answered> answers(
            Matter matter, Opinion opinion, Map<Words, String> texts) {
        return opinion.draft().answers().stream()
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
