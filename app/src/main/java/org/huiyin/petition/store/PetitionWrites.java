package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.CodeKind;
import org.huiyin.vault.SealedPerson;
import org.huiyin.vault.SealedText;

/**
 * Writes petitions: each filing and each act is one statement over all its tables, which goes with
 * the commit.
 */
final class PetitionWrites {

    private static final String FILE =
            """
            with filed as (
                insert into petition (
                    petition_id, number, receipt_hash, receipt_kind, wrapped_key, title, imported,
                    created_at, version, status, office_id, lead, handler, next_clock, next_due,
                    urgent, watch_on, readers, barred, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            entered as (
                insert into event (
                    petition_id, sequence, type, format, recorded_at, payload, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)),
            written as (
                insert into words (petition_id, sequence, digests, fields, ciphertexts)
                values (?, ?, ?, ?, ?)),
            behind as (
                insert into persons (petition_id, person_id, role, sealed)
                select ?, * from unnest(?::uuid[], ?::text[], ?::bytea[])),
            found_by as (
                insert into lost_code_key (petition_id, look_up)
                select ?, * from unnest(?::bytea[]))
            insert into idempotency (key_hash, body_hash, number, attempt)
            select ?, ?, ?, ? where ?
            """;

    private static final String APPEND =
            """
            with entered as (
                insert into event (
                    petition_id, sequence, type, format, recorded_at, payload, previous, hash)
                select ?, e.sequence, e.type, e.format, ?, e.payload, e.previous, e.hash
                from unnest(?::integer[], ?::text[], ?::integer[], ?::text[], ?::bytea[],
                        ?::bytea[])
                    as e (sequence, type, format, payload, previous, hash)),
            written as (
                insert into words (petition_id, sequence, digests, fields, ciphertexts)
                select ?, ?, ?, ?, ? where ?)
            update petition set
                version = ?, status = ?, office_id = ?, lead = ?, handler = ?, next_clock = ?,
                next_due = ?, urgent = ?, watch_on = ?, readers = ?, barred = ?, sealed = ?,
                owing = ?, next_owed_by = ?, followed = ?, for_head = ?
            where petition_id = ?
            """;

    private static final String DERIVE =
            """
            update petition set
                version = ?, status = ?, office_id = ?, lead = ?, handler = ?, next_clock = ?,
                next_due = ?, urgent = ?, watch_on = ?, readers = ?, barred = ?, sealed = ?,
                owing = ?, next_owed_by = ?, followed = ?, for_head = ?
            where petition_id = ?
            """;

    private PetitionWrites() {}

    /**
     * A new petition.
     *
     * @param lookUps by what it is found when its code was lost
     * @param key the idempotency key's row, where the caller gave a key
     */
    record New(
            PetitionRow row,
            EventRow first,
            List<SealedText> words,
            List<SealedPerson> persons,
            List<String> lookUps,
            Optional<KeyUsed> key) {}

    /** A row of the table {@code idempotency}. */
    record KeyUsed(String keyHash, String bodyHash, String number, int attempt) {

        private static final KeyUsed NONE = new KeyUsed("", "", "", 0);
    }

    /**
     * Enters a petition: what is noted fails with {@link
     * org.springframework.dao.DuplicateKeyException} when the number or the key is taken.
     */
    static void file(Session session, New filing) {
        Parameters.ahead(session, FILE, values(filing));
    }

    private static Parameters.Filling values(New filing) {
        PetitionRow.Given given = filing.row().given();
        UUID id = given.id();
        KeyUsed used = filing.key().orElse(KeyUsed.NONE);
        EventRow first = filing.first();
        return to ->
                to.id(id)
                        .text(given.number().digits())
                        .text(given.receiptHash())
                        .text(given.receiptKind().name())
                        .bytes(given.wrappedKey())
                        .bytes(given.title())
                        .flag(given.imported())
                        .moment(given.createdAt())
                        .derived(filing.row().derived())
                        .id(id)
                        .number(first.sequence())
                        .text(first.body().type())
                        .number(first.body().format())
                        .moment(first.recordedAt())
                        .text(first.body().payload())
                        .bytes(first.previous())
                        .bytes(first.hash())
                        .id(id)
                        .number(first.sequence())
                        .words(filing.words())
                        .id(id)
                        .array("uuid", filing.persons(), SealedPerson::id)
                        .array("text", filing.persons(), person -> person.role().name())
                        .blobs(
                                filing.persons().stream()
                                        .map(person -> person.sealed().bytes())
                                        .toList())
                        .id(id)
                        .hashes(filing.lookUps())
                        .hash(used.keyHash())
                        .hash(used.bodyHash())
                        .text(used.number())
                        .number(used.attempt())
                        .flag(filing.key().isPresent());
    }

    /**
     * Continues a stream: what is noted fails with {@link
     * org.springframework.dao.DuplicateKeyException} when somebody else did first.
     */
    static void append(
            Session session,
            UUID id,
            List<EventRow> rows,
            List<SealedText> words,
            Derived derived) {
        Parameters.ahead(
                session,
                APPEND,
                to ->
                        to.id(id)
                                .moment(rows.getFirst().recordedAt())
                                .array("integer", rows, EventRow::sequence)
                                .array("text", rows, row -> row.body().type())
                                .array("integer", rows, row -> row.body().format())
                                .array("text", rows, row -> row.body().payload())
                                .blobs(rows.stream().map(EventRow::previous).toList())
                                .blobs(rows.stream().map(EventRow::hash).toList())
                                .id(id)
                                .number(rows.getFirst().sequence())
                                .words(words)
                                .flag(!words.isEmpty())
                                .derived(derived)
                                .later(derived)
                                .id(id));
    }

    /** Writes the derived columns anew. */
    static void derive(Session session, UUID id, Derived derived) {
        Parameters.ahead(session, DERIVE, to -> to.derived(derived).later(derived).id(id));
    }

    /**
     * Throws the petition's key away, and all that lies under it; its entries stay. Nothing brings
     * it back.
     */
    static void destroyKey(Session session, UUID id) {
        session.sql()
                .sql("update petition set wrapped_key = '', title = '' where petition_id = ?")
                .param(id)
                .update();
        session.sql().sql("select erase_under(?)").param(id).query((_, _) -> true).single();
    }

    /** Notes that the sweep looked at it; what follows from that is derived after. */
    static void swept(Session session, UUID id, LocalDate on) {
        session.sql()
                .sql("update petition set swept_on = ? where petition_id = ?")
                .params(on, id)
                .update();
    }

    /** A code takes the place of the one before. */
    static void receipt(Session session, UUID id, String receiptHash) {
        session.sql()
                .sql("update petition set receipt_hash = ? where petition_id = ?")
                .params(receiptHash, id)
                .update();
    }

    /** The same with one of another kind, which may do less or more. */
    static void receipt(Session session, UUID id, String receiptHash, CodeKind kind) {
        session.sql()
                .sql(
                        """
                        update petition set receipt_hash = ?, receipt_kind = ?
                        where petition_id = ?
                        """)
                .params(receiptHash, kind.name(), id)
                .update();
    }

    /** What an idempotency key was used for. */
    static Optional<KeyUsed> keyUsed(Session session, String keyHash) {
        return session.sql()
                .sql(
                        """
                        select encode(body_hash, 'hex'), number, attempt from idempotency
                        where key_hash = ?
                        """)
                .param(HexFormat.of().parseHex(keyHash))
                .query((row, _) ->
                        new KeyUsed(keyHash, row.getString(1), row.getString(2), row.getInt(3)))
                .optional();
    }
}
