package org.huiyin.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.database.Session;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of staff. */
final class StaffRows {

    private static final String COLUMNS =
            """
            select office_id, staff_id, public_id, name, array_to_string(roles, ',') as roles,
                active
            from staff
            """;

    private StaffRows() {}

    record StaffRow(
            UUID officeId,
            UUID staffId,
            String publicId,
            String name,
            String roles,
            boolean active) {

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
        return new StaffRow(
                row.getObject("office_id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getString("public_id"),
                row.getString("name"),
                row.getString("roles"),
                row.getBoolean("active"));
    }

    private static Optional<StaffRow> byKey(Session session, UUID office, UUID staff) {
        return session.sql()
                .sql(COLUMNS + "where office_id = :office and staff_id = :staff")
                .param("office", office)
                .param("staff", staff)
                .query(StaffRows::row)
                .optional();
    }

    static List<StaffRow> byPublicIds(Session session, Collection<StaffId> ids) {
        return session.sql()
                .sql(COLUMNS + "where public_id = any (:ids)")
                .param("ids", ids.stream().map(StaffId::value).toArray(String[]::new))
                .query(StaffRows::row)
                .list();
    }

    /** Whose token it is, while it holds; asked with each request to the API, so at once. */
    static Optional<StaffRow> byToken(Session session, String tokenHash, Instant now) {
        return session.sql()
                .sql(
                        """
                        select office_id, staff_id, public_id, name,
                            array_to_string(roles, ',') as roles, active
                        from credential join staff using (office_id, staff_id)
                        where credential_key = ? and credential.kind = 'TOKEN'
                            and used_at is null and (expires_at is null or expires_at > ?)
                        """)
                .params(tokenHash, Timestamp.from(now))
                .query(StaffRows::row)
                .optional();
    }

    /** The owner of a credential, unless they have left. */
    static Optional<StaffRow> active(Session session, Owner owner) {
        var office = owner.officeId();
        var staff = owner.staffId();
        return office == null || staff == null
                ? Optional.empty()
                : byKey(session, office, staff).filter(StaffRow::active);
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

    static List<StaffRow> ofOffices(Session session, Collection<UUID> offices) {
        return session.sql()
                .sql(
                        COLUMNS
                                + "where office_id = any (cast(:offices as uuid[])) order by name, public_id")
                .param("offices", SqlArray.of(offices))
                .query(StaffRows::row)
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
