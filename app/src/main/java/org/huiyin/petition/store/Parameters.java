package org.huiyin.petition.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.database.Session;
import org.huiyin.procedure.StaffId;
import org.huiyin.vault.SealedText;

/** Fills one statement of many tables. */
final class Parameters {

    private final Connection connection;
    private final PreparedStatement statement;
    private int place;

    private Parameters(PreparedStatement statement, int taken) throws SQLException {
        this.statement = statement;
        this.connection = statement.getConnection();
        this.place = taken;
    }

    /** What is set before a statement is sent. */
    @FunctionalInterface
    interface Filling {
        void fill(Parameters parameters) throws SQLException;
    }

    /** Notes a statement, as {@link Session#ahead(String, Session.Filling)}. */
    static void ahead(Session session, String sql, Filling filling) {
        session.ahead(
                sql,
                (statement, taken) -> {
                    Parameters parameters = new Parameters(statement, taken);
                    filling.fill(parameters);
                    return parameters.place;
                });
    }

    Parameters id(UUID value) throws SQLException {
        statement.setObject(++place, value);
        return this;
    }

    private Parameters id(Optional<UUID> value) throws SQLException {
        statement.setObject(++place, value.orElse(null), Types.OTHER);
        return this;
    }

    Parameters text(String value) throws SQLException {
        statement.setString(++place, value);
        return this;
    }

    Parameters text(Optional<? extends Enum<?>> value) throws SQLException {
        statement.setString(++place, value.map(Enum::name).orElse(null));
        return this;
    }

    Parameters staff(Optional<StaffId> value) throws SQLException {
        statement.setString(++place, value.map(StaffId::value).orElse(null));
        return this;
    }

    Parameters number(int value) throws SQLException {
        statement.setInt(++place, value);
        return this;
    }

    Parameters flag(boolean value) throws SQLException {
        statement.setBoolean(++place, value);
        return this;
    }

    /**
     * Bytes told as hex digits.
     *
     * @param digits may be none
     */
    Parameters hash(String digits) throws SQLException {
        return bytes(HexFormat.of().parseHex(digits));
    }

    /** The same of several. */
    Parameters hashes(Collection<String> digits) throws SQLException {
        return blobs(digits.stream().map(HexFormat.of()::parseHex).toList());
    }

    Parameters bytes(byte[] value) throws SQLException {
        statement.setBytes(++place, value);
        return this;
    }

    Parameters moment(Instant value) throws SQLException {
        statement.setObject(++place, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    Parameters day(Optional<LocalDate> value) throws SQLException {
        statement.setObject(++place, value.orElse(null), Types.DATE);
        return this;
    }

    <T> Parameters array(String type, Collection<T> rows, Function<T, ?> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray();
        statement.setArray(++place, connection.createArrayOf(type, values));
        return this;
    }

    Parameters blobs(Collection<byte[]> values) throws SQLException {
        statement.setArray(
                ++place, connection.createArrayOf("bytea", values.toArray(byte[][]::new)));
        return this;
    }

    /** The columns of the table {@code words} that hold texts. */
    Parameters words(Collection<SealedText> texts) throws SQLException {
        return hashes(texts.stream().map(text -> text.words().digest()).toList())
                .array("text", texts, SealedText::field)
                .blobs(texts.stream().map(text -> text.ciphertext().bytes()).toList());
    }

    /** The derived columns of the table {@code petition} that every petition has. */
    Parameters derived(Derived derived) throws SQLException {
        return number(derived.version())
                .text(derived.status().name())
                .id(derived.office())
                .staff(derived.lead())
                .staff(derived.handler())
                .text(derived.next().map(Derived.Due::clock))
                .day(derived.next().map(Derived.Due::day))
                .flag(derived.urgent())
                .day(derived.watchOn())
                .array("uuid", derived.readers(), id -> id)
                .array("uuid", derived.barred(), id -> id)
                .flag(derived.beside().sealed());
    }

    /** The derived columns that are as their defaults in a petition just filed. */
    Parameters later(Derived derived) throws SQLException {
        List<UUID> owing = derived.beside().owing();
        return ids(owing.isEmpty() ? Optional.empty() : Optional.of(owing))
                .id(derived.next().flatMap(Derived.Due::elsewhere))
                .day(derived.beside().followed())
                .flag(derived.beside().forHead());
    }

    private Parameters ids(Optional<List<UUID>> values) throws SQLException {
        statement.setArray(
                ++place,
                values.isEmpty() ? null : connection.createArrayOf("uuid", values.get().toArray()));
        return this;
    }
}
