package org.huiyin.office.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Absence;
import org.huiyin.office.Absences;
import org.huiyin.office.Author;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.AbsenceRows.AbsenceRow;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Absences as the table has them; each change is checked under the lock of the register. */
@Component
final class StoredAbsences implements Absences {

    /** Whoever is away for longer is replaced, not covered for. */
    private static final int MOST_DAYS = 366;

    private final Database database;
    private final Registers registers;
    private final ChangeLog log;
    private final Offices offices;

    StoredAbsences(Database database, Registers registers, ChangeLog log, Offices offices) {
        this.database = database;
        this.registers = registers;
        this.log = log;
        this.offices = offices;
    }

    @Override
    public List<Absence> of(OfficeId office) {
        var ids = offices.idsOf(office);
        return database.read(
                Scope.nobody(), session -> AbsenceRows.ofOffices(session, ids, log.today()));
    }

    @Override
    public Map<StaffId, Absence> lasting(Collection<StaffId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database
                .read(Scope.nobody(), session -> AbsenceRows.on(session, people, log.today()))
                .stream()
                .collect(Collectors.toMap(Absence::absent, Function.identity()));
    }

    @Override
    public void enter(StaffId absent, StaffId cover, LocalDate from, LocalDate until, SignedIn by) {
        if (from.isBefore(log.today())
                || until.isBefore(from)
                || until.isAfter(from.plusDays(MOST_DAYS))) {
            throw new RegisterRefusal(Reason.ABSENCE_DAYS);
        }
        registers.change(
                Register.STAFF,
                session -> {
                    var away = StaffRows.known(session, absent);
                    var there = StaffRows.known(session, cover);
                    requireRight(session, away, by);
                    require(fits(away, there), Reason.COVER_UNFIT);
                    require(isThere(session, away, from, until), Reason.ABSENCE_OVERLAPS);
                    require(isThere(session, there, from, until), Reason.COVER_AWAY);
                    var author = log.author(by);
                    AbsenceRows.insert(
                            session,
                            AbsenceRow.of(away, there, from, until),
                            author.who(),
                            log.now());
                    var detail = cover.value() + " " + from + "/" + until;
                    log(session, author, "ABSENCE_ENTERED", absent, detail);
                    return true;
                });
    }

    @Override
    public void end(String id, SignedIn by) {
        registers.change(
                Register.STAFF,
                session -> {
                    var absence =
                            AbsenceRows.find(session, id, log.today())
                                    .orElseThrow(() -> new RegisterRefusal(Reason.ABSENCE_UNKNOWN));
                    if (!absence.cover().equals(by.publicId())) {
                        requireRight(session, StaffRows.known(session, absence.absent()), by);
                    }
                    AbsenceRows.end(session, id, log.now());
                    log(session, log.author(by), "ABSENCE_ENDED", absence.absent(), id);
                    return true;
                });
    }

    /** A head by cover may not: they could make their own cover last. */
    private void requireRight(Session session, StaffRow away, SignedIn by) {
        boolean head =
                StaffRows.known(session, by.publicId()).roleSet().contains(Role.HEAD)
                        && by.office().equals(office(away));
        boolean own = by.publicId().value().equals(away.publicId());
        require(own || head || by.has(Role.OPERATOR), Reason.ABSENCE_NOT_YOURS);
    }

    private boolean fits(StaffRow away, StaffRow there) {
        return !away.equals(there)
                && away.active()
                && there.active()
                && office(away).equals(office(there))
                && Covered.onCases(there.roleSet());
    }

    private static boolean isThere(Session session, StaffRow who, LocalDate from, LocalDate until) {
        return !AbsenceRows.anyIn(session, who, from, until);
    }

    private OfficeId office(StaffRow row) {
        return offices.byId(row.officeId()).orElseThrow().code();
    }

    private void log(Session session, Author by, String change, StaffId absent, String detail) {
        log.add(session, by, Register.STAFF, change, absent.value(), detail);
    }

    private static void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new RegisterRefusal(reason);
        }
    }
}
