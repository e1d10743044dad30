package org.huiyin.office.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.database.Session;
import org.springframework.jdbc.UncategorizedSQLException;

/** Adds offices and entries to their history, which is never changed, in batches. */
final class Entries {

    private static final int BATCH = 2_000;

    private Entries() {}

    /** Adds the offices of these first entries; the entries themselves come extra. */
    static void begin(Session session, List<Row> first) {
        batch(
                session,
                "insert into office (office_id, code, kind) values (?, ?, ?)",
                first,
                (insert, row) -> {
                    insert.setObject(1, row.id());
                    insert.setString(2, row.code());
                    insert.setString(3, row.kind().name());
                });
    }

    /** Adds entries that hold from this day. */
    static void add(Session session, LocalDate from, List<Row> entries) {
        batch(
                session,
                """
                insert into office_history (office_id, entry, valid_from, name, name_en, above_id,
                    open, profile, successor_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries,
                (insert, row) -> {
                    insert.setObject(1, row.id());
                    insert.setInt(2, row.entry());
                    insert.setObject(3, from);
                    insert.setString(4, row.name());
                    insert.setString(5, row.nameEn());
                    insert.setObject(6, row.above());
                    insert.setBoolean(7, row.open());
                    insert.setString(8, row.profile());
                    insert.setObject(9, row.successor());
                });
    }

    private static void batch(Session session, String sql, List<Row> rows, Columns columns) {
        try (var insert = session.connection().prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                columns.set(insert, rows.get(i));
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("office entries", sql, e);
        }
    }

    private interface Columns {
        void set(PreparedStatement insert, Row row) throws SQLException;
    }
}
