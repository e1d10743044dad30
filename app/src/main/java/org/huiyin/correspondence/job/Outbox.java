package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huiyin.correspondence.Way;
import org.huiyin.database.Session;
import org.huiyin.database.SqlFailure;
import org.huiyin.vault.Receipts;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Writes what is to leave in the transaction of the act: a line on file and a task, or neither. */
final class Outbox {

    private final DeliveryRows rows;
    private final Receipts receipts;
    private final SchedulerClient client;

    Outbox(DeliveryRows rows, Receipts receipts, DataSource pool, List<OneTimeTask<String>> tasks) {
        this.rows = rows;
        this.receipts = receipts;
        this.client =
                SchedulerClient.Builder.create(
                                new TransactionAwareDataSourceProxy(pool),
                                tasks.toArray(Task<?>[]::new))
                        .build();
    }

    /**
     * Writes one notice. The task's name is a keyed one: from a log or a message nobody learns the
     * petition's number.
     *
     * @param at the moment of the act
     * @throws org.springframework.dao.DuplicateKeyException when somebody else acted first
     */
    void put(Session session, Way way, OneTimeTask<String> task, News news, Instant at) {
        session.connection(); // sends what was set: the scheduler asks past the session
        rows.add(session, way, news, at);
        scheduleNew(task, news.text(), now());
    }

    /** Writes a task in the transaction that runs, once for the same text. */
    void schedule(OneTimeTask<String> task, String text) {
        client.scheduleIfNotExists(instance(task, text), now());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    /**
     * Writes a task whose text is new, as a row beside it says; so nothing is asked first.
     *
     * @param from the first moment for it
     * @throws org.springframework.dao.DuplicateKeyException when somebody else acted first
     */
    void scheduleNew(OneTimeTask<String> task, String text, Instant from) {
        try {
            client.scheduleBatch(List.of(instance(task, text)), from);
        } catch (RuntimeException failed) {
            throw inWordsOfSpring(failed);
        }
    }

    /** The scheduler wraps what the driver says in an exception of its own. */
    private static RuntimeException inWordsOfSpring(RuntimeException failed) {
        return NestedExceptionUtils.getRootCause(failed) instanceof SQLException reason
                ? SqlFailure.of(reason)
                : failed;
    }

    private TaskInstance<String> instance(OneTimeTask<String> task, String text) {
        return task.instance(receipts.mark(task.getName(), text), text);
    }
}
