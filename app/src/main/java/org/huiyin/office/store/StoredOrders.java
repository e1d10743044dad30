package org.huiyin.office.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.Orders;
import org.huiyin.office.Proposal;
import org.huiyin.office.Register;
import org.huiyin.office.store.ProposalRows.ProposalRow;
import org.springframework.stereotype.Component;

/** Orders are approved proposals that bear no mark of having been done. */
@Component
final class StoredOrders implements Orders {

    private static final Author PROGRAM = new Author("huiyin", LocalDate.EPOCH);

    private final Database database;
    private final Rules rules;
    private final ChangeLog log;

    StoredOrders(Database database, Rules rules, ChangeLog log) {
        this.database = database;
        this.rules = rules;
        this.log = log;
    }

    @Override
    public <C extends Proposal.Change> Optional<Order<C>> next(Class<C> kind) {
        Register register = Rules.register(kind);
        return database.read(Scope.nobody(), session -> ProposalRows.ordered(session, register))
                .map(row -> new Order<>(row.id(), change(row, kind)));
    }

    private <C extends Proposal.Change> C change(ProposalRow row, Class<C> kind) {
        return kind.cast(rules.change(row));
    }

    @Override
    public void begin(Order<?> order, Database.Work<Boolean> first) {
        database.write(
                Scope.nobody(),
                session ->
                        lock(session, order, "begun_at is null")
                                && first.run(session)
                                && mark(session, order, "begun_at"));
    }

    @Override
    public boolean begunBefore(Order<?> order, Duration ago) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select begun_at <= now() - ? * interval '1 millisecond'
                                        from proposal
                                        where proposal_id = ? and begun_at is not null
                                        """)
                                .params(ago.toMillis(), order.id())
                                .query(Boolean.class)
                                .optional()
                                .orElse(false));
    }

    @Override
    public void finish(Order<?> order, Runnable last) {
        database.write(
                Scope.nobody(),
                session -> {
                    if (!lock(session, order, "done_at is null")) {
                        return false;
                    }
                    last.run();
                    log.add(
                            session,
                            PROGRAM,
                            Rules.register(order.change()),
                            "CARRIED_OUT",
                            rules.subject(order.change()),
                            rules.detail(order.change()));
                    return mark(session, order, "done_at");
                });
    }

    /** Keeps others off the order until the transaction ends, if the condition still holds. */
    private static boolean lock(Session session, Order<?> order, String condition) {
        return session.sql()
                .sql(
                        "select true from proposal where proposal_id = ? and "
                                + condition
                                + " for update")
                .param(order.id())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private static boolean mark(Session session, Order<?> order, String column) {
        return session.sql()
                        .sql("update proposal set " + column + " = now() where proposal_id = ?")
                        .param(order.id())
                        .update()
                == 1;
    }
}
