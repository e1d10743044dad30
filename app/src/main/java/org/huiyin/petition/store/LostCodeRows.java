package org.huiyin.petition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;

/** The table {@code lost_code}: requests, seen by their office and by the program. */
final class LostCodeRows {

    private LostCodeRows() {}

    /**
     * A request.
     *
     * @param mark stands for whom it is about
     * @param renewal what it is called under the petitions that it is about
     * @param confirmed by whom else, and when
     * @param toldAt since when it stands on file
     * @param printedAt when its slip was printed; empty for those that have none
     */
    record Row(
            UUID officeId,
            String id,
            OfficeId office,
            StaffId by,
            Instant at,
            Mark mark,
            UUID renewal,
            Optional<Confirmed> confirmed,
            Optional<Instant> toldAt,
            Optional<Instant> printedAt) {

        /** One that nobody has confirmed yet. */
        static Row of(
                UUID officeId, String id, OfficeId office, StaffId by, Instant at, Mark mark) {
            return new Row(
                    officeId,
                    id,
                    office,
                    by,
                    at,
                    mark,
                    UUID.randomUUID(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        boolean onPaper() {
            return mark.number().isPresent();
        }
    }

    /**
     * Keyed hashes.
     *
     * @param person stands for name and telephone number, or for petition's number and name
     * @param number stands for the petition's number, where it was asked on paper
     */
    record Mark(String person, Optional<String> number) {}

    record Confirmed(StaffId by, Instant at) {}

    static void add(Session session, Row row) {
        session.sql()
                .sql(
                        """
                        insert into lost_code
                            (office_id, request_id, office, asked_by, asked_at, mark, number_mark,
                             renewal_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(row.officeId())
                .param(row.id())
                .param(row.office().code())
                .param(row.by().value())
                .param(row.at().atOffset(ZoneOffset.UTC))
                .param(row.mark().person())
                .param(row.mark().number().orElse(null))
                .param(row.renewal())
                .update();
    }

    /** How many somebody asked for since a moment. */
    static long asked(Session session, StaffId by, Instant since) {
        return session.sql()
                .sql("select count(*) from lost_code where asked_by = ? and asked_at > ?")
                .params(by.value(), since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /**
     * Counts that somebody tries to confirm one.
     *
     * @return whether they may, having tried less often on that day than so many times
     */
    static boolean tries(Session session, StaffId by, LocalDate day, int most) {
        return session.sql()
                        .sql(
                                """
                                insert into lost_code_tries as t (staff, day, tries)
                                values (?, ?, 1)
                                on conflict (staff, day) do update set tries = t.tries + 1
                                where t.tries < ?
                                """)
                        .params(by.value(), day, most)
                        .update()
                == 1;
    }

    /** Forgets who tried how often before a day. */
    static boolean forgetTries(Session session, LocalDate before) {
        return session.sql().sql("delete from lost_code_tries where day < ?").param(before).update()
                > 0;
    }

    /** All that the session sees, the oldest first. */
    static List<Row> all(Session session) {
        return session.sql()
                .sql(
                        """
                        select office_id, request_id, office, asked_by, asked_at, mark,
                            number_mark, renewal_id, confirmed_by, confirmed_at, told_at,
                            printed_at
                        from lost_code order by asked_at, request_id
                        """)
                .query((row, _) ->
                        new Row(
                                row.getObject("office_id", UUID.class),
                                row.getString("request_id"),
                                new OfficeId(row.getString("office")),
                                new StaffId(row.getString("asked_by")),
                                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                                new Mark(
                                        row.getString("mark"),
                                        Optional.ofNullable(row.getString("number_mark"))),
                                row.getObject("renewal_id", UUID.class),
                                confirmed(row),
                                moment(row, "told_at"),
                                moment(row, "printed_at")))
                .list();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static Optional<Confirmed> confirmed(ResultSet row) throws SQLException {
        String by = row.getString("confirmed_by");
        return by == null
                ? Optional.empty()
                : Optional.of(
                        new Confirmed(
                                new StaffId(by),
                                row.getObject("confirmed_at", OffsetDateTime.class).toInstant()));
    }

    static boolean confirm(Session session, Row row, StaffId by, Instant at) {
        return session.sql()
                        .sql(
                                """
                                update lost_code set confirmed_by = ?, confirmed_at = ?
                                where office_id = ? and request_id = ? and confirmed_by is null
                                """)
                        .params(by.value(), at.atOffset(ZoneOffset.UTC), row.officeId(), row.id())
                        .update()
                == 1;
    }

    static void told(Session session, Row row, Instant at) {
        session.sql()
                .sql(
                        """
                        update lost_code set told_at = ?
                        where office_id = ? and request_id = ? and told_at is null
                        """)
                .params(at.atOffset(ZoneOffset.UTC), row.officeId(), row.id())
                .update();
    }

    /** Says that its slip is printed; answers whether it had not been. */
    static boolean printed(Session session, Row row, Instant at) {
        return session.sql()
                        .sql(
                                """
                                update lost_code set printed_at = ?
                                where office_id = ? and request_id = ? and printed_at is null
                                """)
                        .params(at.atOffset(ZoneOffset.UTC), row.officeId(), row.id())
                        .update()
                == 1;
    }

    static void delete(Session session, Row row) {
        session.sql()
                .sql("delete from lost_code where office_id = ? and request_id = ?")
                .params(row.officeId(), row.id())
                .update();
    }
}
