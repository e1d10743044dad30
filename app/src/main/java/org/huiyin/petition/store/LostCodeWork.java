package org.huiyin.petition.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.petition.Caller;
import org.huiyin.petition.LostCodes;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What becomes of requests in the background, and when they go. */
@Component
final class LostCodeWork {

    private static final Logger LOG = LoggerFactory.getLogger(LostCodeWork.class);

    /** In which a second clerk confirms. */
    static final Duration DAY = Duration.ofDays(1);

    /** How long the petitioner has to notice that somebody asked. */
    static final Duration WEEK = Duration.ofDays(7);

    /** In which whoever asked on paper comes for the slip. */
    private static final Duration FETCHED = Duration.ofDays(30);

    private static final Caller PROGRAM = new Caller.Program();

    private final Database database;
    private final LegalTime time;
    private final LostCodePetitions petitions;
    private final LostCodePapers papers;

    LostCodeWork(
            Database database, LegalTime time, LostCodePetitions petitions, LostCodePapers papers) {
        this.database = database;
        this.time = time;
        this.petitions = petitions;
        this.papers = papers;
    }

    Optional<List<LostCodes.Renewal>> renewals(PetitionNumber number, Caller caller) {
        return petitions.renewals(number, caller);
    }

    void carryOn() {
        database.write(PROGRAM.scope(), session -> LostCodeRows.forgetTries(session, time.today()));
        for (LostCodeRows.Row row : database.read(PROGRAM.scope(), LostCodeRows::all)) {
            try {
                carryOn(row);
            } catch (DuplicateKeyException somebodyActed) {
                LOG.debug("a request for a lost code waits for the next time", somebodyActed);
            }
        }
    }

    private void carryOn(LostCodeRows.Row row) {
        Instant now = time.now();
        if (row.confirmed().isEmpty()) {
            if (row.at().isBefore(now.minus(DAY))) {
                end(row);
            }
        } else if (row.toldAt().isEmpty()) {
            tell(row);
            database.write(
                    PROGRAM.scope(),
                    session -> {
                        LostCodeRows.told(session, row, now);
                        return true;
                    });
        } else if (!row.toldAt().get().isAfter(now.minus(WEEK))) {
            renew(row, row.toldAt().get(), now);
        }
    }

    private void tell(LostCodeRows.Row row) {
        if (row.onPaper()) {
            papers.asked(row);
        } else {
            petitions.of(row).forEach(petition -> petitions.asked(petition, row));
        }
    }

    /**
     * A code on paper takes the place of the old one when its slip is printed, and never before.
     */
    private void renew(LostCodeRows.Row row, Instant toldAt, Instant now) {
        if (!row.onPaper()) {
            petitions.of(row).forEach(petition -> petitions.renewed(petition, row));
            end(row);
        } else if (row.printedAt().isPresent()) {
            papers.renewed(row);
            end(row);
        } else if (toldAt.isBefore(now.minus(WEEK).minus(FETCHED))) {
            end(row);
        }
    }

    private void end(LostCodeRows.Row row) {
        database.write(
                PROGRAM.scope(),
                session -> {
                    LostCodeRows.delete(session, row);
                    return true;
                });
    }
}
