package org.huiyin.correspondence.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.correspondence.Letter;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.database.Session;
import org.huiyin.vault.PetitionKey;

/** Writes the table {@code letter}, in sessions that have entered the petition. */
final class LetterRows {

    /**
     * Puts a letter on file as one that is owed, in the transaction of the act. When somebody else
     * acted first, the act's own entries fail on the same key.
     */
    void owe(Session session, UUID petition, int entry, LetterKind kind, Instant at) {
        session.ahead(
                """
                insert into letter (petition_id, entry, kind, state, updated_at)
                values (?, ?, ?, 'WAITING', ?)
                """,
                petition,
                entry,
                kind.name(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** What is owed and not made yet. Whoever asks next waits until this transaction ends. */
    Optional<LetterKind> owed(Session session, UUID petition, int entry) {
        return session.sql()
                .sql(
                        """
                        select kind from letter
                        where petition_id = ? and entry = ? and state <> 'MADE' for update
                        """)
                .params(petition, entry)
                .query(String.class)
                .optional()
                .map(LetterKind::valueOf);
    }

    void made(Session session, UUID petition, int entry, UUID document, Instant at) {
        session.sql()
                .sql(
                        """
                        update letter
                        set state = 'MADE', document_id = ?, reason = null, what = null,
                            updated_at = ?
                        where petition_id = ? and entry = ?
                        """)
                .params(document, at.atOffset(ZoneOffset.UTC), petition, entry)
                .update();
    }

    void refused(
            Session session,
            PetitionKey key,
            int entry,
            LetterOutcome.Refused refused,
            Instant at) {
        String what = String.join("\n", refused.what());
        session.sql()
                .sql(
                        """
                        update letter
                        set state = 'REFUSED', reason = ?, what = ?, updated_at = ?
                        where petition_id = ? and entry = ?
                        """)
                .params(
                        refused.reason().name(),
                        key.seal(Letter.WHAT, what).ciphertext().bytes(),
                        at.atOffset(ZoneOffset.UTC),
                        key.petition(),
                        entry)
                .update();
    }
}
