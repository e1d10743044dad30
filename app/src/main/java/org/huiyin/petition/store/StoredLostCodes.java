package org.huiyin.petition.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Caller;
import org.huiyin.petition.LostCodes;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Text;
import org.huiyin.vault.LookUps;
import org.huiyin.vault.PetitionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps requests until they are carried out; at the desk only their own table is touched. */
@Component
final class StoredLostCodes implements LostCodes {

    private static final Logger LOG = LoggerFactory.getLogger(StoredLostCodes.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How long the petitioner has to notice that somebody asked. */
    static final Duration WEEK = Duration.ofDays(7);

    private static final Duration DAY = Duration.ofDays(1);
    private static final int A_DAY = 20;
    private static final int ID_LIMIT = 1_000_000;

    private final Database database;
    private final LookUps lookUps;
    private final Offices offices;
    private final LegalTime time;
    private final LostCodePetitions petitions;

    StoredLostCodes(
            Database database,
            LookUps lookUps,
            Offices offices,
            LegalTime time,
            LostCodePetitions petitions) {
        this.database = database;
        this.lookUps = lookUps;
        this.offices = offices;
        this.time = time;
        this.petitions = petitions;
    }

    @Override
    public String ask(SignedIn clerk, String name, String phone) {
        Instant now = time.now();
        var row =
                new LostCodeRows.Row(
                        offices.byCode(clerk.office()).map(Office::id).orElseThrow(),
                        "%06d".formatted(RANDOM.nextInt(ID_LIMIT)),
                        clerk.office(),
                        clerk.publicId(),
                        now,
                        lookUps.mark(name, phone),
                        UUID.randomUUID(),
                        Optional.empty(),
                        Optional.empty());
        return database.write(
                clerk.scope(),
                session -> {
                    if (LostCodeRows.asked(session, clerk.publicId(), now.minus(DAY)) >= A_DAY) {
                        throw tooMany();
                    }
                    LostCodeRows.add(session, row);
                    return row.id();
                });
    }

    @Override
    public List<Waiting> waiting(SignedIn clerk) {
        return database.read(clerk.scope(), session -> open(session, clerk)).stream()
                .map(row ->
                        new Waiting(
                                row.id(), row.by(), row.at(), row.by().equals(clerk.publicId())))
                .toList();
    }

    private List<LostCodeRows.Row> open(Session session, SignedIn clerk) {
        return LostCodeRows.all(session).stream()
                .filter(row -> row.office().equals(clerk.office()) && row.confirmed().isEmpty())
                .filter(row -> row.at().isAfter(time.now().minus(DAY)))
                .toList();
    }

    @Override
    public boolean confirm(SignedIn clerk, String id, String name, String phone) {
        String mark = lookUps.mark(name, phone);
        countTry(clerk);
        return database.write(
                clerk.scope(),
                session -> {
                    LostCodeRows.Row row =
                            open(session, clerk).stream()
                                    .filter(one -> one.id().equals(id))
                                    .findFirst()
                                    .orElseThrow(Problem::notFound);
                    if (row.by().equals(clerk.publicId())) {
                        throw Problem.forbidden();
                    }
                    return row.mark().equals(mark)
                            && LostCodeRows.confirm(session, row, clerk.publicId(), time.now());
                });
    }

    /** In a transaction of its own: a try counts whatever becomes of it. */
    private void countTry(SignedIn clerk) {
        boolean may =
                database.write(
                        clerk.scope(),
                        session ->
                                LostCodeRows.tries(session, clerk.publicId(), time.today(), A_DAY));
        if (!may) {
            throw tooMany();
        }
    }

    private static Problem tooMany() {
        return Problem.tooMany(DAY, Text.of("petition.lost-code.too-many", A_DAY));
    }

    @Override
    public Optional<List<Renewal>> renewals(PetitionNumber number, Caller caller) {
        return petitions.renewals(number, caller);
    }

    @Override
    public void carryOn() {
        Caller program = new Caller.Program();
        database.write(program.scope(), session -> LostCodeRows.forgetTries(session, time.today()));
        for (LostCodeRows.Row row : database.read(program.scope(), LostCodeRows::all)) {
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
            petitions.of(row.mark()).forEach(petition -> petitions.asked(petition, row));
            database.write(
                    new Caller.Program().scope(),
                    session -> {
                        LostCodeRows.told(session, row, now);
                        return true;
                    });
        } else if (!row.toldAt().get().isAfter(now.minus(WEEK))) {
            petitions.of(row.mark()).forEach(petition -> petitions.renewed(petition, row));
            end(row);
        }
    }

    private void end(LostCodeRows.Row row) {
        database.write(
                new Caller.Program().scope(),
                session -> {
                    LostCodeRows.delete(session, row);
                    return true;
                });
    }
}
