package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The opinions and the answers to appeals, and which of them reached the petitioner. */
record Papers(List<Paper> all) {

    /** One of them, as it was last drafted. */
    private record Paper(LocalDate draftedOn, boolean served) {}

    static Papers of(Matter matter) {
        return new Papers(
                Stream.concat(
                                matter.opinions().stream()
                                        .map(one ->
                                                new Paper(
                                                        one.draft().on(),
                                                        one.service().isPresent())),
                                matter.aftermath().appeals().stream()
                                        .flatMap(one ->
                                                one.draft().stream()
                                                        .map(draft ->
                                                                new Paper(
                                                                        draft.on(),
                                                                        one.service()
                                                                                .isPresent()))))
                        .toList());
    }

    /**
     * Whether the petitioner may know of a promise: not while the last paper written before it is
     * still on its way, for it tells what that paper says.
     */
    boolean told(Promised promise) {
        Optional<LocalDate> before =
                all.stream()
                        .map(Paper::draftedOn)
                        .filter(day -> !day.isAfter(promise.madeOn()))
                        .max(Comparator.naturalOrder());
        return before.filter(day ->
                        all.stream()
                                .filter(one -> !one.draftedOn().isBefore(day))
                                .noneMatch(Paper::served))
                .isEmpty();
    }
}
