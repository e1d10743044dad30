package org.huiyin.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;
import org.huiyin.vault.PetitionKey;

/** The table {@code document}. */
final class DocumentRows {

    private static final String NAME = "document-name";

    /**
     * How much the petition's files hold together, in bytes, without its letters; whoever asks next
     * for the same petition waits until this transaction ends, so that two uploads at once cannot
     * both be the last.
     */
    long lockedSize(Session session, UUID petition) {
        session.sql()
                .sql("select pg_advisory_xact_lock(hashtextextended(?, 4))")
                .param("document " + petition)
                .query((_, _) -> true)
                .single();
        return session.sql()
                .sql(
                        """
                        select coalesce(sum(size), 0) from document
                        where petition_id = ? and kind <> ?
                        """)
                .params(petition, DocumentKind.LETTER.name())
                .query(Long.class)
                .single();
    }

    void add(Session session, PetitionKey key, StoredDocument document) {
        session.sql()
                .sql(
                        """
                        insert into document
                            (petition_id, document_id, public_id, name, type, size, digest, kind,
                             by_staff, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        key.petition(),
                        document.id(),
                        document.publicId(),
                        key.seal(NAME, document.name()).ciphertext().bytes(),
                        document.type().name(),
                        document.size(),
                        document.commitment().digest(),
                        document.kind().name())
                .param(document.by().map(StaffId::value).orElse(null))
                .param(document.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<StoredDocument> list(Session session, PetitionKey key) {
        return session.sql()
                .sql(
                        """
                        select d.document_id, public_id, name, type, size, digest, kind, by_staff, at,
                            (select case when bool_or(state = 'HARMFUL') then 'HARMFUL'
                                         when bool_or(state = 'OPEN') then 'OPEN'
                                         else 'HELD' end
                             from document_hold h
                             where h.petition_id = d.petition_id
                               and h.document_id = d.document_id
                             having count(*) > 0) as state
                        from document d where petition_id = ? order by at, public_id
                        """)
                .param(key.petition())
                .query((row, _) -> document(row, key))
                .list();
    }

    /** The ids of a petition's papers; needs no key. */
    Set<UUID> ids(Session session, UUID petition) {
        return session.sql()
                .sql("select document_id from document where petition_id = ?")
                .param(petition)
                .query((row, _) -> row.getObject("document_id", UUID.class))
                .set();
    }

    private static StoredDocument document(ResultSet row, PetitionKey key) throws SQLException {
        return new StoredDocument(
                row.getObject("document_id", UUID.class),
                row.getString("public_id"),
                key.open(NAME, row.getBytes("name")),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                new Words(row.getString("digest")),
                DocumentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("by_staff")).map(StaffId::new),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("state"))
                        .map(StoredDocument.State::valueOf)
                        .orElse(StoredDocument.State.OPEN));
    }
}
