package org.huiyin.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.vault.PetitionKey;
import org.springframework.stereotype.Component;

/** Reads the tables {@code delivery} and {@code letter}; whoever sends and prints writes them. */
@Component
public final class Deliveries {

    /** What became of the notices and letters of the petition that the session entered. */
    public Told of(Session session, PetitionKey key) {
        return new Told(notices(session, key), letters(session, key));
    }

    private static List<Delivery> notices(Session session, PetitionKey key) {
        return session.sql()
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
                .list();
    }

    private static List<Letter> letters(Session session, PetitionKey key) {
        return session.sql()
                .sql(
                        """
                        select entry, kind, document_id, reason, what
                        from letter where petition_id = ? order by entry
                        """)
                .param(key.petition())
                .query((row, _) ->
                        new Letter(
                                row.getInt("entry"),
                                LetterKind.valueOf(row.getString("kind")),
                                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                                Optional.ofNullable(row.getString("reason"))
                                        .map(LetterOutcome.Reason::valueOf)
                                        .map(reason -> refused(reason, key, row))))
                .list();
    }

    private static LetterOutcome.Refused refused(
            LetterOutcome.Reason reason, PetitionKey key, ResultSet row) {
        try {
            String what = key.open(Letter.WHAT, row.getBytes("what"));
            return new LetterOutcome.Refused(reason, what.lines().toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
