package org.huiyin.correspondence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.vault.PetitionKey;

/** The rows of {@code delivery} that are letters, in sessions that have entered the petition. */
public final class CopyRows {

    private CopyRows() {}

    /** Puts one on file as owed, in the transaction of the act. */
    public static void owe(Session session, UUID petition, Copy copy, Instant at) {
        session.sql()
                .sql(
                        """
                        insert into delivery
                            (petition_id, entry, channel, recipient, state, tries, updated_at, copy)
                        values (?, ?, 'PAPER', ?, 'WAITING', 0, ?, ?)
                        """)
                .params(
                        petition,
                        copy.entry(),
                        copy.person().toString(),
                        at.atOffset(ZoneOffset.UTC),
                        copy.number())
                .update();
    }

    static List<Copy> all(Session session, PetitionKey key) {
        return session.sql()
                .sql(
                        """
                        select entry, copy, recipient, proof from delivery
                        where petition_id = ? and channel = 'PAPER' order by entry, copy
                        """)
                .param(key.petition())
                .query((row, _) ->
                        new Copy(
                                row.getInt("entry"),
                                row.getInt("copy"),
                                UUID.fromString(row.getString("recipient")),
                                Optional.ofNullable(row.getBytes("proof"))
                                        .map(proof -> key.open(Copy.PROOF, proof))))
                .list();
    }

    /**
     * Says that it left.
     *
     * @return whether it was owed
     */
    static boolean left(Session session, PetitionKey key, Copy copy, String proof, Instant at) {
        return session.sql()
                        .sql(
                                """
                                update delivery set state = 'TAKEN', proof = ?, updated_at = ?
                                where petition_id = ? and entry = ? and channel = 'PAPER'
                                    and copy = ? and state = 'WAITING'
                                """)
                        .params(
                                key.seal(Copy.PROOF, proof).ciphertext().bytes(),
                                at.atOffset(ZoneOffset.UTC),
                                key.petition(),
                                copy.entry(),
                                copy.number())
                        .update()
                > 0;
    }
}
