package org.huiyin.office.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.springframework.stereotype.Component;

/** Staff as the tables have them; the staff of an office that ended belongs to its successor. */
@Component
final class StoredStaffMembers implements StaffMembers {

    private final Database database;
    private final Registers registers;
    private final ChangeLog log;
    private final Offices offices;
    private final LegalTime time;

    StoredStaffMembers(
            Database database,
            Registers registers,
            ChangeLog log,
            Offices offices,
            LegalTime time) {
        this.database = database;
        this.registers = registers;
        this.log = log;
        this.offices = offices;
        this.time = time;
    }

    @Override
    public Optional<StaffMember> byPublicId(StaffId id) {
        return Optional.ofNullable(byPublicIds(List.of(id)).get(id));
    }

    @Override
    public Map<StaffId, StaffMember> byPublicIds(Collection<StaffId> ids) {
        return StaffRows.byPublicIds(database, ids, time.today()).stream()
                .map(this::member)
                .collect(Collectors.toMap(StaffMember::publicId, Function.identity()));
    }

    @Override
    public List<UUID> ids(Session session, Collection<StaffId> ids) {
        return ids.isEmpty()
                ? List.of()
                : StaffRows.byPublicIds(session, ids).stream().map(StaffRow::staffId).toList();
    }

    @Override
    public List<StaffMember> of(OfficeId office) {
        var ids = offices.idsOf(office);
        return database
                .read(Scope.nobody(), session -> StaffRows.ofOffices(session, ids, time.today()))
                .stream()
                .map(this::member)
                .toList();
    }

    @Override
    public List<StaffMember> of(OfficeId office, Role role) {
        return of(office).stream()
                .filter(member -> member.active() && member.roles().contains(role))
                .toList();
    }

    private StaffMember member(StaffRow row) {
        var office = offices.byId(row.officeId()).orElseThrow();
        return new StaffMember(
                row.staffId(),
                new StaffId(row.publicId()),
                row.name(),
                office.code(),
                row.rolesToday(),
                row.roleSet(),
                row.active());
    }

    @Override
    public StaffMember create(OfficeId office, String name, Set<Role> roles, Author by) {
        UUID home =
                offices.byCode(office)
                        .map(Office::id)
                        .orElseThrow(() -> new RegisterRefusal(Reason.OFFICE_UNKNOWN));
        var row =
                new StaffRow(
                        home,
                        UUID.randomUUID(),
                        Secrets.publicId(),
                        name,
                        StaffRows.text(roles),
                        true);
        registers.change(
                Register.STAFF,
                session -> {
                    Operators.checkMaking(session, Operators.isOne(row));
                    StaffRows.insert(session, row);
                    note(session, by, "CREATED", row);
                    return true;
                });
        return member(row);
    }

    @Override
    public void setRoles(StaffId id, Set<Role> roles, Author by) {
        change(id, "ROLES", by, row -> row.with(roles, row.active()));
    }

    @Override
    public void setActive(StaffId id, boolean active, Author by) {
        change(id, active ? "BACK" : "LEFT", by, row -> row.with(row.roleSet(), active));
    }

    private void change(StaffId id, String change, Author by, UnaryOperator<StaffRow> to) {
        registers.change(
                Register.STAFF,
                session -> {
                    StaffRow before = StaffRows.known(session, id);
                    StaffRow after = to.apply(before);
                    boolean was = Operators.isOne(before);
                    boolean is = Operators.isOne(after);
                    boolean comesBack = after.active() && !before.active();
                    Operators.checkMaking(session, is && (!was || comesBack));
                    Operators.checkTakingOff(was && !is);
                    StaffRows.update(session, after);
                    note(session, by, change, after);
                    return true;
                });
    }

    @Override
    public void retireOperator(StaffId id, Author by) {
        registers.change(
                Register.STAFF,
                session -> {
                    StaffRow row = StaffRows.known(session, id);
                    if (!Operators.isOne(row)) {
                        throw new RegisterRefusal(Reason.NOTHING_NEW);
                    }
                    if (row.active()) {
                        throw new RegisterRefusal(Reason.STILL_ACTIVE);
                    }
                    Set<Role> left = row.roleSet();
                    left.remove(Role.OPERATOR);
                    StaffRows.update(session, row.with(left, false));
                    note(session, by, "RETIRED", row);
                    return true;
                });
    }

    private void note(Session session, Author by, String change, StaffRow row) {
        Register register = Operators.register(row);
        log.add(session, by, register, change, row.publicId(), row.roles());
    }
}
