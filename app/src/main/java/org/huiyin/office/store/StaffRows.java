package org.huiyin.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.TokenUse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of staff. */
final class StaffRows {

    private static final String OWN =
            "select staff.office_id, staff.staff_id, public_id, name,"
                    + " array_to_string(roles, ',') as roles, active";
    private static final String COLUMNS = OWN + " from staff ";
    private static final String COLUMNS_TODAY = OWN + Covered.COLUMN + " from staff ";

    private StaffRows() {}

    /**
     * A row.
     *
     * @param covered for whom they act today, where that was asked for
     */
    record StaffRow(
            UUID officeId,
            UUID staffId,
            String publicId,
            String name,
            String roles,
            boolean active,
            List<Covered> covered) {

        StaffRow(
                UUID officeId,
                UUID staffId,
                String publicId,
                String name,
                String roles,
                boolean active) {
            this(officeId, staffId, publicId, name, roles, active, List.of());
        }

        /** The same member, with these roles of their own. */
        StaffRow with(Set<Role> own, boolean isActive) {
            return new StaffRow(officeId, staffId, publicId, name, text(own), isActive);
        }

        /** Their own roles and those they were lent for today. */
        Set<Role> rolesToday() {
            var roles = roleSet();
            coveredToday().forEach(one -> roles.addAll(one.roles()));
            return roles;
        }

        /** For whom they act today; for nobody where their own roles see no case. */
        List<Covered> coveredToday() {
            return Covered.onCases(roleSet()) ? covered : List.of();
        }

        /** Their own roles. */
        Set<Role> roleSet() {
            var set = EnumSet.noneOf(Role.class);
            Arrays.stream(roles.split(","))
                    .filter(role -> !role.isEmpty())
                    .map(Role::valueOf)
                    .forEach(set::add);
            return set;
        }
    }

    private static StaffRow row(ResultSet row, int number) throws SQLException {
        return row(row, List.of());
    }

    private static StaffRow rowToday(ResultSet row, int number) throws SQLException {
        return row(row, Covered.read(row.getArray("covered")));
    }

    private static StaffRow row(ResultSet row, List<Covered> covered) throws SQLException {
        return new StaffRow(
                row.getObject("office_id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getString("public_id"),
                row.getString("name"),
                row.getString("roles"),
                row.getBoolean("active"),
                covered);
    }

    private static Optional<StaffRow> byKey(
            Session session, UUID office, UUID staff, LocalDate today) {
        return session.sql()
                .sql(COLUMNS_TODAY + "where staff.office_id = ? and staff.staff_id = ?")
                .params(today, office, staff)
                .query(StaffRows::rowToday)
                .optional();
    }

    /** Those with these public ids, with whom they cover for. */
    static List<StaffRow> byPublicIds(Database database, Collection<StaffId> ids, LocalDate today) {
        return database.ask(
                COLUMNS_TODAY + "where public_id = any (?)",
                StaffRows::rowToday,
                today,
                ids.stream().map(StaffId::value).toArray(String[]::new));
    }

    static List<StaffRow> byPublicIds(Session session, Collection<StaffId> ids) {
        return session.sql()
                .sql(COLUMNS + "where public_id = any (:ids)")
                .param("ids", ids.stream().map(StaffId::value).toArray(String[]::new))
                .query(StaffRows::row)
                .list();
    }

    /**
     * A token that is in force.
     *
     * @param used the hour in which it was last used
     */
    record Holder(StaffRow owner, TokenUse use, Optional<Instant> used) {}

    /** Whose token it is, while it holds. */
    static Optional<Holder> byToken(
            Database database, String tokenHash, Instant now, LocalDate today) {
        return database
                .ask(
                        "select * from bearer(?, ?, ?)",
                        (row, number) ->
                                new Holder(
                                        rowToday(row, number),
                                        TokenRows.use(row),
                                        TokenRows.moment(row, "last_used_at")),
                        tokenHash,
                        today,
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** The owner of a credential, unless they have left. */
    static Optional<StaffRow> active(Session session, Owner owner, LocalDate today) {
        var office = owner.officeId();
        var staff = owner.staffId();
        return office == null || staff == null
                ? Optional.empty()
                : byKey(session, office, staff, today).filter(StaffRow::active);
    }

    /**
     * The row of a member.
     *
     * @throws RegisterRefusal when there is none
     */
    static StaffRow known(Session session, StaffId id) {
        return byPublicIds(session, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RegisterRefusal(Reason.STAFF_UNKNOWN));
    }

    static List<StaffRow> ofOffices(Session session, Collection<UUID> offices, LocalDate today) {
        return session.sql()
                .sql(
                        COLUMNS_TODAY
                                + "where staff.office_id = any (cast(? as uuid[])) order by name, public_id")
                .params(today, SqlArray.of(offices))
                .query(StaffRows::rowToday)
                .list();
    }

    static boolean any(Session session) {
        return session.sql().sql("select exists (select from staff)").query(Boolean.class).single();
    }

    static void insert(Session session, StaffRow row) {
        bind(
                        session.sql()
                                .sql(
                                        """
                                        insert into staff
                                            (office_id, staff_id, public_id, name, roles, active)
                                        values (:office, :staff, :publicId, :name,
                                            string_to_array(:roles, ','), :active)
                                        """),
                        row)
                .update();
    }

    static void update(Session session, StaffRow row) {
        bind(
                        session.sql()
                                .sql(
                                        """
                                        update staff set name = :name, active = :active,
                                            roles = string_to_array(:roles, ',')
                                        where office_id = :office and staff_id = :staff
                                            and public_id = :publicId
                                        """),
                        row)
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, StaffRow row) {
        return statement
                .param("office", row.officeId())
                .param("staff", row.staffId())
                .param("publicId", row.publicId())
                .param("name", row.name())
                .param("roles", row.roles())
                .param("active", row.active());
    }

    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
