package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a petition is kept (design): some years after its end, and never while anything in it is
 * open. After that its words and persons are erased; that it was there stays.
 */
public final class Retention {

    private Retention() {}

    /**
     * The day on which the time to be kept is over. Empty while the petition has not ended; while a
     * file on an office, a suggestion or a dispute is open; while a promise is not said to be kept,
     * or is disputed; and once it was erased.
     */
    public static Optional<LocalDate> endsOn(Petition.Registered petition, RulesProfile profile) {
        return endedOn(petition)
                .filter(_ -> !owed(petition.matter()))
                .map(day -> day.plusYears(profile.retentionYears()));
    }

    private static Optional<LocalDate> endedOn(Petition.Registered petition) {
        return switch (petition) {
            case Petition.Closed closed -> Optional.of(closed.on());
            case Petition.Declined declined -> Optional.of(declined.how().on());
            default -> Optional.empty();
        };
    }

    private static boolean owed(Matter matter) {
        Oversight oversight = matter.oversight();
        return oversight.files().stream().anyMatch(SupervisionFile::open)
                || oversight.suggestions().stream().anyMatch(one -> one.answeredOn().isEmpty())
                || oversight.disputes().stream().anyMatch(one -> one.settledOn().isEmpty())
                || matter.aftermath().promises().stream().anyMatch(Retention::owed);
    }

    private static boolean owed(Promised promise) {
        return promise.keptOn().isEmpty() || !promise.confirmed().orElse(true);
    }
}
