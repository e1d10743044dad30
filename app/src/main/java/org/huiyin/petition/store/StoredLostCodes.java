package org.huiyin.petition.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.springframework.stereotype.Component;

/** Keeps requests until they are carried out; at the desk only their own table is touched. */
@Component
final class StoredLostCodes implements LostCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int A_DAY = 20;
    private static final int ID_LIMIT = 1_000_000;

    private final Database database;
    private final LostCodeMarks marks;
    private final Offices offices;
    private final LegalTime time;
    private final LostCodeWork work;

    StoredLostCodes(
            Database database,
            LostCodeMarks marks,
            Offices offices,
            LegalTime time,
            LostCodeWork work) {
        this.database = database;
        this.marks = marks;
        this.offices = offices;
        this.time = time;
        this.work = work;
    }

    @Override
    public String ask(SignedIn clerk, Sought sought) {
        Instant now = time.now();
        LostCodeRows.Mark mark = marks.of(sought);
        UUID office = offices.byCode(clerk.office()).map(Office::id).orElseThrow();
        return database.write(
                clerk.scope(),
                session -> {
                    Instant since = now.minus(LostCodeWork.DAY);
                    if (LostCodeRows.asked(session, clerk.publicId(), since) >= A_DAY) {
                        throw tooMany();
                    }
                    String id = unused(LostCodeRows.all(session));
                    LostCodeRows.add(
                            session,
                            LostCodeRows.Row.of(
                                    office, id, clerk.office(), clerk.publicId(), now, mark));
                    return id;
                });
    }

    private static String unused(List<LostCodeRows.Row> others) {
        return Stream.generate(() -> "%06d".formatted(RANDOM.nextInt(ID_LIMIT)))
                .filter(id -> others.stream().noneMatch(row -> row.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Waiting> waiting(SignedIn clerk) {
        return database.read(clerk.scope(), session -> open(session, clerk)).stream()
                .map(row ->
                        new Waiting(
                                row.id(),
                                row.by(),
                                row.at(),
                                row.by().equals(clerk.publicId()),
                                row.onPaper()))
                .toList();
    }

    private List<LostCodeRows.Row> open(Session session, SignedIn clerk) {
        return here(session, clerk)
                .filter(row -> row.confirmed().isEmpty())
                .filter(row -> row.at().isAfter(time.now().minus(LostCodeWork.DAY)))
                .toList();
    }

    private static Stream<LostCodeRows.Row> here(Session session, SignedIn clerk) {
        return LostCodeRows.all(session).stream()
                .filter(row -> row.office().equals(clerk.office()));
    }

    @Override
    public boolean confirm(SignedIn clerk, String id, Sought sought) {
        LostCodeRows.Mark mark = marks.of(sought);
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
        return Problem.tooMany(LostCodeWork.DAY, Text.of("petition.lost-code.too-many", A_DAY));
    }

    @Override
    public List<Slip> slips(SignedIn clerk) {
        return database.read(clerk.scope(), session -> unprinted(session, clerk)).stream()
                .map(row -> new Slip(row.id(), from(row), ready(row)))
                .toList();
    }

    private static List<LostCodeRows.Row> unprinted(Session session, SignedIn clerk) {
        return here(session, clerk)
                .filter(LostCodeRows.Row::onPaper)
                .filter(row -> row.confirmed().isPresent() && row.printedAt().isEmpty())
                .toList();
    }

    private static Instant from(LostCodeRows.Row row) {
        return row.toldAt()
                .orElseGet(() -> row.confirmed().orElseThrow().at())
                .plus(LostCodeWork.WEEK);
    }

    /** A week after it was put on file, or could have been. */
    private boolean ready(LostCodeRows.Row row) {
        return row.toldAt().isPresent() && !from(row).isAfter(time.now());
    }

    @Override
    public ReceiptCode print(SignedIn clerk, String id) {
        Predicate<LostCodeRows.Row> wanted = row -> row.id().equals(id) && ready(row);
        LostCodeRows.Row printed =
                database.write(
                        clerk.scope(),
                        session ->
                                unprinted(session, clerk).stream()
                                        .filter(wanted)
                                        .filter(row ->
                                                LostCodeRows.printed(session, row, time.now()))
                                        .findFirst()
                                        .orElseThrow(Problem::notFound));
        return marks.code(printed);
    }

    @Override
    public Optional<List<Renewal>> renewals(PetitionNumber number, Caller caller) {
        return work.renewals(number, caller);
    }

    @Override
    public void carryOn() {
        work.carryOn();
    }
}
