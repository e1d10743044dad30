package org.huiyin.correspondence.owed;

import java.util.Optional;
import org.huiyin.correspondence.LetterRemedy;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.OfficeId;

/** Where one can go against what an office decided. Where nobody reviews, a letter names nobody. */
final class Remedies {

    private final Draft draft;
    private final Offices offices;

    Remedies(Draft draft, Offices offices) {
        this.draft = draft;
        this.offices = offices;
    }

    /** Against the opinion of an office. */
    Optional<LetterRemedy> review(OfficeId decided) {
        return of(decided, Clock.ASKING_FOR_REVIEW);
    }

    /** Against the review opinion of an office. */
    Optional<LetterRemedy> reReview(OfficeId decided) {
        return of(decided, Clock.ASKING_FOR_RE_REVIEW);
    }

    /** The last day is not known before the letter is served. */
    private Optional<LetterRemedy> of(OfficeId decided, Clock clock) {
        return Optional.ofNullable(draft.rules().reviewedBy().get(decided))
                .or(() -> offices.above(decided).map(Office::code))
                .map(office ->
                        new LetterRemedy(
                                draft.voice().office(office),
                                draft.rules().period(clock).length(),
                                Optional.empty()));
    }
}
