package org.huiyin.correspondence.owed;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterPromise;
import org.huiyin.correspondence.LetterRequest;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.PetitionEvent;

/** What an office found on the requests, and reports of it. */
final class Answers {

    private final Draft draft;
    private final Voice voice;

    Answers(Draft draft) {
        this.draft = draft;
        this.voice = draft.voice();
    }

    LetterData opinion(Remedies remedies) {
        LetterData data =
                Draft.with(
                        draft.toPetitioner().about(answered()),
                        LetterField.ACCEPTED_ON,
                        draft.now().acceptedOn());
        return remedies.review(draft.writer()).map(data::with).orElse(data);
    }

    /** Of the last draft; none where there was none. */
    private List<LetterRequest> answered() {
        return drafted().stream()
                .flatMap(entry ->
                        ((PetitionEvent.OpinionDrafted) Moment.event(entry))
                                .findings().stream()
                                        .map(one ->
                                                answered(
                                                        entry,
                                                        one.request().number(),
                                                        one.finding())))
                .toList();
    }

    private Optional<Entry> drafted() {
        return draft.moment().last(PetitionEvent.OpinionDrafted.class);
    }

    /**
     * A request with its answer.
     *
     * @param entry in which facts and law stand
     */
    LetterRequest answered(Entry entry, int number, Finding finding) {
        String text = draft.moment().file().view().requests().get(number - 1).text();
        return LetterRequest.asked(number, text)
                .answered(
                        new LetterRequest.Answer(
                                voice.word(finding),
                                found(entry, "facts", number),
                                found(entry, "legalBasis", number),
                                Optional.empty(),
                                finding == Finding.SUPPORTED ? promises(number) : List.of()));
    }

    private static String found(Entry entry, String name, int number) {
        String said = Moment.said(entry, name, number);
        return said.isEmpty() ? Moment.said(entry, name) : said;
    }

    private List<LetterPromise> promises(int request) {
        return draft.now().aftermath().promises().stream()
                .filter(one -> one.request().number() == request && !one.kept())
                .map(one ->
                        new LetterPromise(
                                voice.office(one.office()),
                                one.due(),
                                one.text().map(draft.moment()::promised)))
                .toList();
    }

    /** That the assigned case is at its end. */
    LetterData report(PetitionEvent.Closed event) {
        Hop hop = draft.now().hop();
        List<LetterRequest> answered =
                draft.now().opinion().filter(one -> one.signature().isPresent()).isPresent()
                        ? answered()
                        : List.of();
        LetterData data =
                draft.toOffice(draft.now().office(), hop.from().orElseThrow())
                        .with(LetterField.ASSIGNED_ON, hop.arrivedOn())
                        .with(LetterField.OUTCOME, voice.word(event.ground()));
        String facts =
                answered.stream()
                        .flatMap(one -> one.answer().stream())
                        .map(LetterRequest.Answer::facts)
                        .distinct()
                        .collect(joining("\n"));
        return answered.isEmpty() ? data : data.about(answered).with(LetterField.FACTS, facts);
    }
}
