package org.huiyin.office.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.Competence;
import org.huiyin.office.DemoOffices;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.DemoFile.DemoDuty;
import org.huiyin.office.store.DemoFile.DemoStaff;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.OfficeId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the two demo files in a few transactions: offices and staff, duties, accounts. */
@Component
final class StoredDemoOffices implements DemoOffices {

    /** Before any case the demo may replay; the Regulations' own first day. */
    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    private final Registers registers;
    private final ChangeLog log;
    private final Offices offices;
    private final DemoAccounts accounts;
    private final JsonMapper json;

    StoredDemoOffices(
            Registers registers,
            ChangeLog log,
            Offices offices,
            DemoAccounts accounts,
            JsonMapper json) {
        this.registers = registers;
        this.log = log;
        this.offices = offices;
        this.accounts = accounts;
        this.json = json;
    }

    @Override
    public List<DemoAccount> create(Author by) {
        var given = new ArrayList<DemoAccount>();
        for (var name : List.of("county", "company")) {
            var file = DemoFile.read(json, name);
            var rows = file.rows();
            var people = people(file, rows);
            registers.change(
                    Scope.nobody(),
                    Set.of(Register.OFFICE, Register.STAFF),
                    session -> {
                        begin(session, file, rows, people, by);
                        return true;
                    });
            registers.change(
                    Register.COMPETENCE,
                    session -> {
                        duties(session, file.competence(), by);
                        return true;
                    });
            people.forEach((who, row) ->
                    who.user()
                            .map(user -> accounts.give(who, row, user, by))
                            .ifPresent(given::add));
        }
        return List.copyOf(given);
    }

    private static Map<DemoStaff, StaffRow> people(DemoFile file, Map<String, Row> rows) {
        var people = new LinkedHashMap<DemoStaff, StaffRow>();
        file.staff()
                .forEach(who ->
                        people.put(
                                who, who.row(Objects.requireNonNull(rows.get(who.office())).id())));
        return people;
    }

    private void begin(
            Session session,
            DemoFile file,
            Map<String, Row> rows,
            Map<DemoStaff, StaffRow> people,
            Author by) {
        var tree = Tree.read(session);
        if (rows.keySet().stream().anyMatch(code -> tree.last(code).isPresent())) {
            throw new RegisterRefusal(Reason.CODE_TAKEN);
        }
        var entries = List.copyOf(rows.values());
        Entries.begin(session, entries);
        Entries.add(session, SINCE, entries);
        file.rootBureau()
                .map(rows::get)
                .ifPresent(bureau -> Settings.setRootBureau(session, bureau.id()));
        people.values().forEach(row -> StaffRows.insert(session, row));
        var top = entries.getFirst();
        log.add(session, by, Register.OFFICE, "DEMO", top.code(), file.note());
    }

    private void duties(Session session, List<DemoDuty> duties, Author by) {
        Instant now = log.now();
        duties.forEach(duty -> CompetenceRows.insert(session, entry(duty), offices, now));
        var first = duties.getFirst();
        log.add(session, by, Register.COMPETENCE, "DEMO", first.area(), first.reason());
    }

    private static Competence entry(DemoDuty duty) {
        return new Competence(
                duty.category(),
                new OfficeId(duty.area()),
                new OfficeId(duty.lead()),
                duty.assisting().stream().map(OfficeId::new).toList(),
                duty.reason(),
                SINCE);
    }
}
