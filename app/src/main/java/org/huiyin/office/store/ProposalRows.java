package org.huiyin.office.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Session;
import org.huiyin.office.Register;

/** The table of proposals. */
final class ProposalRows {

    private ProposalRows() {}

    record ProposalRow(
            String id,
            Register register,
            String body,
            String proposedBy,
            Instant proposedAt,
            boolean decided) {}

    static void insert(Session session, ProposalRow row) {
        session.sql()
                .sql(
                        """
                        insert into proposal
                            (proposal_id, register, body, proposed_by, proposed_at)
                        values (:id, :register, :body, :by, :at)
                        """)
                .param("id", row.id())
                .param("register", row.register().name())
                .param("body", row.body())
                .param("by", row.proposedBy())
                .param("at", Timestamp.from(row.proposedAt()))
                .update();
    }

    static Optional<ProposalRow> byId(Session session, String id) {
        return find(session, "where proposal_id = ?", id).stream().findFirst();
    }

    static List<ProposalRow> open(Session session, Register register) {
        return find(
                session,
                "where register = ? and decided_by is null order by proposed_at",
                register.name());
    }

    /** The oldest that was approved and is not done. */
    static Optional<ProposalRow> ordered(Session session, Register register) {
        return find(
                        session,
                        """
                        where register = ? and outcome = 'APPROVED' and done_at is null
                        order by decided_at limit 1
                        """,
                        register.name())
                .stream()
                .findFirst();
    }

    private static List<ProposalRow> find(Session session, String which, String value) {
        return session.sql()
                .sql(
                        """
                        select proposal_id, register, body, proposed_by, proposed_at,
                            decided_by is not null as decided
                        from proposal
                        """
                                + which)
                .param(value)
                .query((row, _) ->
                        new ProposalRow(
                                row.getString("proposal_id"),
                                Register.valueOf(row.getString("register")),
                                row.getString("body"),
                                row.getString("proposed_by"),
                                row.getTimestamp("proposed_at").toInstant(),
                                row.getBoolean("decided")))
                .list();
    }

    static void decide(Session session, String id, String outcome, String by, Instant now) {
        session.sql()
                .sql(
                        """
                        update proposal
                        set outcome = :outcome, decided_by = :by, decided_at = :now
                        where proposal_id = :id
                        """)
                .param("outcome", outcome)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
