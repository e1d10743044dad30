package org.huiyin.petition.store;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/**
 * Carries out what was asked by a signed paper. The number is known by a keyed hash only, so that
 * all numbers are gone through until one has it.
 */
@Component
final class LostCodePapers {

    private final EveryPetition all;
    private final LostCodeMarks marks;
    private final Renewals renewals;
    private final Offices offices;

    LostCodePapers(EveryPetition all, LostCodeMarks marks, Renewals renewals, Offices offices) {
        this.all = all;
        this.marks = marks;
        this.renewals = renewals;
        this.offices = offices;
    }

    /** Puts the asking on record where it fits, once. */
    void asked(LostCodeRows.Row row) {
        each(row, petition -> renewals.asked(petition, row, fits(row)));
    }

    /** Puts the code of the slip in place of the old one where it fits, once. */
    void renewed(LostCodeRows.Row row) {
        each(row, petition -> renewals.renewedOnPaper(petition, row, marks.code(row), fits(row)));
    }

    private void each(LostCodeRows.Row row, Consumer<UUID> work) {
        all.numbers(EveryPetition.Which.ALL)
                .filter(one -> marks.names(row, one))
                .map(PetitionNumber::petitionId)
                .forEach(work);
    }

    private Renewals.Fits fits(LostCodeRows.Row row) {
        return (session, open) ->
                apart(row.office(), open.matter()) && marks.fits(session, open, row);
    }

    /**
     * Whether an office is another one than those that have, or had, a part in the case, or that it
     * is about; and neither above one of them nor below.
     */
    private boolean apart(OfficeId office, Matter matter) {
        OfficeId asking = offices.today(office);
        Set<OfficeId> near =
                Stream.of(
                                OnTheCase.offices(matter),
                                Stream.of(matter.office()),
                                matter.filing().concerns().stream())
                        .flatMap(some -> some)
                        .map(offices::today)
                        .collect(Collectors.toSet());
        return path(asking).noneMatch(near::contains)
                && near.stream().flatMap(this::path).noneMatch(asking::equals);
    }

    private Stream<OfficeId> path(OfficeId office) {
        return offices.path(office).stream().map(Office::code);
    }
}
