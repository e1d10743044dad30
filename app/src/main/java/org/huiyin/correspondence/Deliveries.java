package org.huiyin.correspondence;

import java.time.OffsetDateTime;
import org.huiyin.database.Session;
import org.huiyin.vault.PetitionKey;
import org.springframework.stereotype.Repository;

/** Reads the table {@code delivery}; whoever sends writes it. */
@Repository
public class Deliveries {

    /** What became of the notices of the petition that the session entered. */
    public Told of(Session session, PetitionKey key) {
        return new Told(
                session.sql()
                        .sql(
                                """
                                select entry, channel, recipient, state, tries, updated_at
                                from delivery where petition_id = ?
                                order by entry, channel, recipient
                                """)
                        .param(key.petition())
                        .query((row, _) ->
                                new Delivery(
                                        row.getInt(1),
                                        Way.valueOf(row.getString(2)),
                                        row.getString(3),
                                        Delivery.State.valueOf(row.getString(4)),
                                        row.getInt(5),
                                        row.getObject(6, OffsetDateTime.class).toInstant()))
                        .list());
    }
}
