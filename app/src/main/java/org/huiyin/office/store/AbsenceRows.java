package org.huiyin.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Absence;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.StaffId;

/** The table of absences. */
final class AbsenceRows {

    private static final String NAMED =
            """
            select absence_id, absent.public_id as absent, absent.name as absent_name,
                cover.public_id as cover, cover.name as cover_name, first_day, last_day
            from absence
            join staff absent on absent.office_id = absence.absent_office_id
                and absent.staff_id = absence.absent_id
            join staff cover on cover.office_id = absence.office_id
                and cover.staff_id = absence.cover_id
            where ended_at is null and last_day >= :today
            """;

    private AbsenceRows() {}

    record AbsenceRow(
            UUID officeId,
            String absenceId,
            UUID coverId,
            UUID absentOfficeId,
            UUID absentId,
            LocalDate from,
            LocalDate until) {

        static AbsenceRow of(StaffRow absent, StaffRow cover, LocalDate from, LocalDate until) {
            return new AbsenceRow(
                    cover.officeId(),
                    Secrets.publicId(),
                    cover.staffId(),
                    absent.officeId(),
                    absent.staffId(),
                    from,
                    until);
        }
    }

    static List<Absence> ofOffices(Session session, Collection<UUID> offices, LocalDate today) {
        return session.sql()
                .sql(
                        NAMED
                                + """
                                    and absence.office_id = any (cast(:offices as uuid[]))
                                order by first_day, absence_id
                                """)
                .param("offices", SqlArray.of(offices))
                .param("today", today)
                .query(AbsenceRows::absence)
                .list();
    }

    /** Those of these people that last on the day. */
    static List<Absence> on(Session session, Collection<StaffId> people, LocalDate today) {
        return session.sql()
                .sql(NAMED + " and first_day <= :today and absent.public_id = any (:people)")
                .param("people", people.stream().map(StaffId::value).toArray(String[]::new))
                .param("today", today)
                .query(AbsenceRows::absence)
                .list();
    }

    static Optional<Absence> find(Session session, String id, LocalDate today) {
        return session.sql()
                .sql(NAMED + " and absence_id = :id")
                .param("id", id)
                .param("today", today)
                .query(AbsenceRows::absence)
                .optional();
    }

    /** Whether somebody is away on any of these days. */
    static boolean anyIn(Session session, StaffRow who, LocalDate from, LocalDate until) {
        return session.sql()
                .sql(
                        """
                        select exists (select from absence
                            where absent_office_id = :office and absent_id = :staff
                                and ended_at is null
                                and first_day <= :until and last_day >= :from)
                        """)
                .param("office", who.officeId())
                .param("staff", who.staffId())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    static void insert(Session session, AbsenceRow row, String by, Instant now) {
        session.sql()
                .sql(
                        """
                        insert into absence (office_id, absence_id, cover_id, absent_office_id,
                            absent_id, first_day, last_day, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        row.officeId(),
                        row.absenceId(),
                        row.coverId(),
                        row.absentOfficeId(),
                        row.absentId(),
                        row.from(),
                        row.until(),
                        by,
                        Timestamp.from(now))
                .update();
    }

    static void end(Session session, String id, Instant now) {
        session.sql()
                .sql("update absence set ended_at = ? where absence_id = ? and ended_at is null")
                .params(Timestamp.from(now), id)
                .update();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getString("absence_id"),
                new StaffId(row.getString("absent")),
                row.getString("absent_name"),
                new StaffId(row.getString("cover")),
                row.getString("cover_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
