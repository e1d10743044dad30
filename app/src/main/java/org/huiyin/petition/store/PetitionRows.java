package org.huiyin.petition.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.petition.ClockMoved;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Status;
import org.huiyin.procedure.Words;
import org.huiyin.vault.Ciphertext;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.SealedText;
import org.huiyin.vault.SealedTexts;

/** Reads the tables {@code petition}, {@code event}, {@code words} and {@code clock_moved}. */
final class PetitionRows {

    static final String COLUMNS =
            """
            number, receipt_hash, receipt_kind, wrapped_key, title, imported, created_at, version,
            status, office_id, lead, handler, next_clock, next_due, urgent, watch_on, readers,
            barred, swept_on, sealed, owing, next_owed_by, followed,
            for_head
            """;

    private static final String ENTER =
            "select "
                    + COLUMNS.replaceAll("\\w+", "(petition_row).$0")
                    + ", sequence, type, format, recorded_at, payload, previous, hash,"
                    + " digest, field, ciphertext from enter(?, ?, ?)";

    private PetitionRows() {}

    /** The row, if the session may see it. */
    static Optional<PetitionRow> find(Session session, UUID petition) {
        return session.sql()
                .sql("select " + COLUMNS + " from petition where petition_id = ?")
                .param(petition)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The same, kept from changing until the transaction ends. */
    static Optional<PetitionRow> findForUpdate(Session session, UUID petition) {
        return session.sql()
                .sql("select " + COLUMNS + " from petition where petition_id = ? for update")
                .param(petition)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The entries of the petition the session entered, oldest first. */
    static List<EventRow> events(Session session, UUID petition) {
        return session.sql()
                .sql(
                        """
                        select sequence, type, format, recorded_at, payload, previous, hash
                        from event where petition_id = ? order by sequence
                        """)
                .param(petition)
                .query((row, _) -> event(row))
                .list();
    }

    /**
     * A petition that a session has entered.
     *
     * @param entries oldest first
     * @param texts the words they carry, sealed
     */
    record Entered(PetitionRow row, List<EventRow> entries, SealedTexts texts) {}

    /**
     * Enters a petition, if the session may see its row: from here to the end of the transaction
     * what lies under it is open. In one question, with which the scope is sent.
     *
     * @return empty when it may not, or there is none
     */
    static Optional<Entered> enter(Session session, UUID petition) {
        List<PetitionRow> rows = new ArrayList<>(1);
        List<EventRow> entries = new ArrayList<>();
        List<SealedText> texts = new ArrayList<>();
        Session.Settings scope = session.unsent();
        session.sql()
                .sql(ENTER)
                .params(petition, array(scope.names()), array(scope.values()))
                .query(row -> {
                    if (row.getString("number") != null) {
                        rows.add(read(row));
                    } else if (row.getString("digest") != null) {
                        texts.add(text(row));
                    } else {
                        entries.add(event(row));
                    }
                });
        return rows.stream()
                .map(row -> new Entered(row, entries, SealedTexts.of(texts)))
                .findFirst();
    }

    private static String[] array(List<String> list) {
        return list.toArray(String[]::new);
    }

    private static SealedText text(ResultSet row) throws SQLException {
        return new SealedText(
                new Words(row.getString("digest")),
                row.getString("field"),
                Ciphertext.of(row.getBytes("ciphertext")));
    }

    /** Last days that moved, latest first. */
    static List<ClockMoved> moved(Session session, UUID petition) {
        return session.sql()
                .sql(
                        """
                        select clock, from_day, to_day, moved_on from clock_moved
                        where petition_id = ? order by moved_on desc, clock
                        """)
                .param(petition)
                .query((row, _) ->
                        new ClockMoved(
                                Clock.valueOf(row.getString(1)),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class)))
                .list();
    }

    private static EventRow event(ResultSet row) throws SQLException {
        return new EventRow(
                row.getInt("sequence"),
                new EventRow.Body(
                        row.getString("type"), row.getInt("format"), row.getString("payload")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    static PetitionRow read(ResultSet row) throws SQLException {
        return new PetitionRow(
                new PetitionRow.Given(
                        new PetitionNumber(row.getString("number")),
                        row.getString("receipt_hash"),
                        CodeKind.valueOf(row.getString("receipt_kind")),
                        row.getBytes("wrapped_key"),
                        row.getBytes("title"),
                        row.getBoolean("imported"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("swept_on", LocalDate.class)),
                new Derived(
                        row.getInt("version"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("office_id", UUID.class),
                        Optional.ofNullable(row.getString("lead")).map(StaffId::new),
                        Optional.ofNullable(row.getString("handler")).map(StaffId::new),
                        due(row),
                        row.getBoolean("urgent"),
                        Optional.ofNullable(row.getObject("watch_on", LocalDate.class)),
                        ids(row, "readers"),
                        ids(row, "barred"),
                        new Beside(
                                ids(row, "owing"),
                                Optional.ofNullable(row.getObject("followed", LocalDate.class)),
                                row.getBoolean("for_head"),
                                row.getBoolean("sealed"))));
    }

    private static Optional<Derived.Due> due(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("next_due", LocalDate.class);
        return day == null
                ? Optional.empty()
                : Optional.of(
                        new Derived.Due(
                                Clock.valueOf(row.getString("next_clock")),
                                day,
                                Optional.ofNullable(row.getObject("next_owed_by", UUID.class))));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((UUID[]) array.getArray());
    }
}
