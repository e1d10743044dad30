package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The opinion (Art. 32): drafted request by request as often as needed, signed once, complete, by
 * somebody else, and after the petitioner was heard (Art. 31(6)).
 */
final class Opinions {

    private Opinions() {}

    static Decision draft(Petition.Registered petition, Act.DraftOpinion act, Context context) {
        List<RequestId> answered = act.findings().stream().map(Act.Answer::request).toList();
        if (answered.isEmpty()) {
            return Decision.refused(new Refusal.NothingAnswered());
        }
        Set<RequestId> unknown = new HashSet<>(answered);
        unknown.removeAll(asked(petition.matter()));
        if (!unknown.isEmpty()) {
            return Decision.refused(new Refusal.NoSuchRequest(unknown));
        }
        Set<RequestId> seen = new HashSet<>();
        Set<RequestId> twice =
                answered.stream().filter(id -> !seen.add(id)).collect(Collectors.toSet());
        if (!twice.isEmpty()) {
            return Decision.refused(new Refusal.RequestsAnsweredTwice(twice));
        }
        if (repeats(petition.matter(), act.findings())) {
            return Decision.refused(new Refusal.RedoRepeats());
        }
        return Decision.allowed(
                new PetitionEvent.OpinionDrafted(context.today(), context.actor(), act.findings()));
    }

    static Optional<Refusal> maySign(Petition.Registered petition, Context context) {
        Matter matter = petition.matter();
        Optional<Opinion.Draft> draft = matter.opinion().map(Opinion::draft);
        if (draft.isEmpty()) {
            return Optional.of(new Refusal.NotDrafted());
        }
        Set<RequestId> open = asked(matter);
        draft.get().answers().forEach(answer -> open.remove(answer.request()));
        if (!open.isEmpty()) {
            return Optional.of(new Refusal.RequestsWithoutFinding(open));
        }
        if (!Inquiries.heard(matter, context)) {
            return Optional.of(new Refusal.NotHeard());
        }
        if (!Inquiries.investigated(matter)) {
            return Optional.of(new Refusal.NotInvestigated());
        }
        Optional<Refusal> sentBack =
                matter.opinion()
                        .flatMap(Opinion::check)
                        .filter(check -> !check.passed())
                        .map(check -> new Refusal.DraftSentBack(check.on()));
        if (sentBack.isPresent()) {
            return sentBack;
        }
        if (matter.lead().isEmpty()) {
            return Optional.of(new Refusal.NoLead());
        }
        return draft.get().drafters().stream()
                .filter(context.actor()::is)
                .findFirst()
                .map(Refusal.SignerDrafted::new);
    }

    static Decision sign(Petition.Registered petition, Act.SignOpinion act, Context context) {
        List<PetitionEvent> events = new ArrayList<>();
        events.add(new PetitionEvent.OpinionSigned(context.today(), context.actor()));
        events.addAll(
                Promises.following(
                        petition,
                        petition.matter().opinion().orElseThrow().draft().answers(),
                        context));
        return new Decision.Allowed(events);
    }

    /** What an appeal sent back, fact for fact and reason for reason, answers nothing again. */
    private static boolean repeats(Matter matter, List<Act.Answer> answers) {
        return matter.work().past().stream()
                .map(past -> past.draft().answers())
                .anyMatch(past -> answers.stream().allMatch(answer -> repeats(past, answer)));
    }

    /** The same text has one commitment wherever it stood, so it is looked for in all answers. */
    private static boolean repeats(List<Act.Answer> past, Act.Answer answer) {
        return past.stream()
                        .anyMatch(one ->
                                one.request().equals(answer.request())
                                        && one.finding() == answer.finding())
                && past.stream().anyMatch(one -> one.facts().equals(answer.facts()))
                && past.stream().anyMatch(one -> one.legalBasis().equals(answer.legalBasis()));
    }

    private static Set<RequestId> asked(Matter matter) {
        return matter.requests().stream()
                .map(Request::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
