package org.huiyin.office.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.NewOffice;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.OfficeId;
import org.springframework.stereotype.Component;

/** Each change reads the tree again under the register's lock, checks, and adds an entry. */
@Component
final class StoredOfficeRegister implements OfficeRegister {

    private final Registers registers;
    private final ChangeLog log;
    private final Offices offices;

    StoredOfficeRegister(Registers registers, ChangeLog log, Offices offices) {
        this.registers = registers;
        this.log = log;
        this.offices = offices;
    }

    @Override
    public Office create(NewOffice office, Author by) {
        var code = checked(office.code());
        registers.change(
                Register.OFFICE,
                session -> {
                    var tree = Tree.read(session);
                    if (tree.last(code).isPresent()) {
                        throw new RegisterRefusal(Reason.CODE_TAKEN);
                    }
                    var above = office.above().map(place -> standing(tree, place));
                    var first = first(office, above.map(Row::id));
                    Entries.begin(session, List.of(first));
                    Entries.add(session, by.on(), List.of(first));
                    log.add(session, by, Register.OFFICE, "CREATED", first.code(), first.name());
                    return true;
                });
        return offices.byCode(office.code()).orElseThrow();
    }

    /** The code itself where it is well formed. */
    static String checked(OfficeId code) {
        if (!code.code().matches("[A-Za-z0-9._-]{1,40}")) {
            throw new RegisterRefusal(Reason.CODE_MALFORMED);
        }
        return code.code();
    }

    private static Row first(NewOffice office, Optional<UUID> above) {
        return new Row(
                UUID.randomUUID(),
                office.code().code(),
                office.kind(),
                1,
                office.name(),
                office.nameEn().orElse(null),
                above.orElse(null),
                office.open(),
                office.profile().orElse(null),
                null);
    }

    @Override
    public void rename(OfficeId office, String name, Optional<String> nameEn, Author by) {
        registers.change(
                Register.OFFICE,
                session -> {
                    var last = standing(Tree.read(session), office);
                    add(
                            session,
                            by,
                            last.next(name, nameEn.orElse(null), last.above()),
                            "RENAMED",
                            name);
                    return true;
                });
    }

    @Override
    public void move(OfficeId office, OfficeId above, Author by) {
        registers.change(
                Register.OFFICE,
                session -> {
                    var tree = Tree.read(session);
                    var last = standing(tree, office);
                    var place = standing(tree, above);
                    refuseBelow(tree, last, above);
                    add(
                            session,
                            by,
                            last.next(last.name(), last.nameEn(), place.id()),
                            "MOVED",
                            place.code());
                    return true;
                });
    }

    @Override
    public void succeed(OfficeId office, OfficeId successor, Author by) {
        registers.change(
                Register.OFFICE,
                session -> {
                    var tree = Tree.read(session);
                    var last = standing(tree, office);
                    var heir = standing(tree, successor);
                    refuseBelow(tree, last, successor);
                    add(session, by, last.succeededBy(heir.id()), "SUCCEEDED", heir.code());
                    return true;
                });
    }

    @Override
    public void open(OfficeId office, boolean open, Author by) {
        registers.change(
                Register.OFFICE,
                session -> {
                    var last = standing(Tree.read(session), office);
                    add(session, by, last.opened(open), open ? "OPENED" : "SHUT", last.name());
                    return true;
                });
    }

    @Override
    public void makeRootBureau(OfficeId office, Author by) {
        registers.change(
                Register.OFFICE,
                session -> {
                    var bureau = standing(Tree.read(session), office);
                    if (!bureau.kind().isBureau()) {
                        throw new RegisterRefusal(Reason.NOT_A_BUREAU);
                    }
                    Settings.setRootBureau(session, bureau.id());
                    var code = bureau.code();
                    log.add(session, by, Register.OFFICE, "ROOT_BUREAU", code, bureau.name());
                    return true;
                });
    }

    private void add(Session session, Author by, Row entry, String change, String detail) {
        Entries.add(session, by.on(), List.of(entry));
        log.add(session, by, Register.OFFICE, change, entry.code(), detail);
    }

    private static Row standing(Tree tree, OfficeId code) {
        return tree.last(code.code())
                .filter(row -> !row.ended())
                .orElseThrow(() -> new RegisterRefusal(Reason.OFFICE_UNKNOWN));
    }

    private static void refuseBelow(Tree tree, Row office, OfficeId place) {
        if (tree.path(place).stream().anyMatch(above -> above.id().equals(office.id()))) {
            throw new RegisterRefusal(Reason.OFFICE_BELOW_ITSELF);
        }
    }
}
