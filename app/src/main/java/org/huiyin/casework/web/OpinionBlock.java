package org.huiyin.casework.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.petition.OpinionView;
import org.huiyin.procedure.Finding;

/**
 * The block of the opinion editor for one request: what was typed, else what the last draft says.
 *
 * @param place from 0; names the fields
 * @param finding name of the constant; blank for none yet
 */
public record OpinionBlock(
        int place, AskedLine asked, String finding, String facts, String legalBasis) {

    /** Whether all of it is there. */
    public boolean complete() {
        return !finding.isBlank() && !facts.isBlank() && !legalBasis.isBlank();
    }

    /** The finding as the letter says it; empty for none yet. */
    public Optional<Finding> found() {
        return finding.isBlank() ? Optional.empty() : Optional.of(Finding.valueOf(finding));
    }

    /** One block per request; nothing typed means the form is opened for the first time. */
    static List<OpinionBlock> of(CaseView view, TypedAct typed) {
        boolean fresh = typed.values().isEmpty();
        return IntStream.range(0, view.requests().size())
                .mapToObj(place -> {
                    AskedLine asked = view.requests().get(place);
                    return fresh ? drafted(place, asked) : typed(place, asked, typed);
                })
                .toList();
    }

    private static OpinionBlock drafted(int place, AskedLine asked) {
        Optional<OpinionView.Answered> answer = asked.answer();
        return new OpinionBlock(
                place,
                asked,
                answer.map(drafted -> drafted.finding().name()).orElse(""),
                answer.map(OpinionView.Answered::facts).orElse(""),
                answer.map(OpinionView.Answered::legalBasis).orElse(""));
    }

    private static OpinionBlock typed(int place, AskedLine asked, TypedAct typed) {
        String begin = "findings." + place + ".";
        return new OpinionBlock(
                place,
                asked,
                known(typed.value(begin + "finding")),
                typed.value(begin + "facts"),
                typed.value(begin + "legalBasis"));
    }

    private static String known(String finding) {
        return Arrays.stream(Finding.values())
                .map(Finding::name)
                .filter(finding::equals)
                .findFirst()
                .orElse("");
    }
}
