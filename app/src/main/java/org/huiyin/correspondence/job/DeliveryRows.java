package org.huiyin.correspondence.job;

import java.time.Instant;
import java.time.ZoneOffset;
import org.huiyin.correspondence.Delivery;
import org.huiyin.correspondence.Way;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.shell.LegalTime;

/** Writes the table {@code delivery}. */
final class DeliveryRows {

    private final Database database;
    private final LegalTime time;

    DeliveryRows(Database database, LegalTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Puts a notice on file as one that is to leave, in the transaction of the act. When somebody
     * else acted first, the act's own entries fail on the same key.
     */
    void add(Session session, Way way, News news, Instant at) {
        session.ahead(
                """
                insert into delivery
                    (petition_id, entry, channel, recipient, state, tries, updated_at)
                values (?, ?, ?, ?, ?, 0, ?)
                """,
                news.number().petitionId(),
                news.entry(),
                way.name(),
                news.recipient(),
                Delivery.State.WAITING.name(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** Whether it is still to leave: not when it left before this program could say so. */
    boolean waits(Way way, News news) {
        return database.read(
                Scope.ofPetition(news.number().petitionId()),
                session ->
                        session.sql()
                                        .sql(
                                                """
                                                select count(*) from delivery
                                                where petition_id = ? and entry = ? and channel = ?
                                                    and recipient = ? and state = ?
                                                """)
                                        .params(
                                                news.number().petitionId(),
                                                news.entry(),
                                                way.name(),
                                                news.recipient(),
                                                Delivery.State.WAITING.name())
                                        .query(Integer.class)
                                        .single()
                                > 0);
    }

    /** Says what became of it. */
    void set(Way way, News news, Delivery.State state) {
        update(way, news, state, 0);
    }

    /** Says that it was tried in vain. */
    void missed(Way way, News news) {
        update(way, news, Delivery.State.WAITING, 1);
    }

    private void update(Way way, News news, Delivery.State state, int tries) {
        database.write(
                Scope.ofPetition(news.number().petitionId()),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        update delivery
                                        set state = ?, tries = tries + ?, updated_at = ?
                                        where petition_id = ? and entry = ? and channel = ?
                                            and recipient = ?
                                        """)
                                .params(
                                        state.name(),
                                        tries,
                                        time.now().atOffset(ZoneOffset.UTC),
                                        news.number().petitionId(),
                                        news.entry(),
                                        way.name(),
                                        news.recipient())
                                .update());
    }
}
