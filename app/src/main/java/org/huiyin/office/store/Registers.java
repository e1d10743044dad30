package org.huiyin.office.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the copies in memory up to date: a change made here is read again at once, and every second
 * the versions tell whether another program on the same database made one.
 */
@Component
final class Registers implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);

    private final Database database;
    private final Map<Register, Copy<?>> copies = new EnumMap<>(Register.class);
    private final Map<Register, Long> versions = new EnumMap<>(Register.class);
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("registers").factory());

    Registers(Database database) {
        this.database = database;
        var _ = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** A copy of the register, read by this question. */
    <T> Copy<T> copy(Register register, Function<Session, T> question) {
        var copy = new Copy<>(question);
        synchronized (this) {
            copies.put(register, copy);
        }
        refresh();
        return copy;
    }

    /**
     * Changes a register in one transaction, after every earlier change of it and before every
     * later one.
     */
    <T> T change(Register register, Database.Work<T> work) {
        return change(Scope.nobody(), Set.of(register), work);
    }

    /** Changes several registers in one transaction under this scope. */
    <T> T change(Scope scope, Set<Register> changed, Database.Work<T> work) {
        T result =
                database.write(
                        scope,
                        session -> {
                            changed.stream().sorted().forEach(register -> next(session, register));
                            return work.run(session);
                        });
        refresh();
        return result;
    }

    /** Takes the register's lock and moves its version. */
    private static void next(Session session, Register register) {
        session.sql()
                .sql(
                        """
                        update register_version set version = version + 1
                        where register = :register
                        """)
                .param("register", register.name())
                .update();
    }

    private void look() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.debug("the registers cannot be read now", e);
        }
    }

    private synchronized void refresh() {
        database.read(
                Scope.nobody(),
                session -> {
                    session.sql()
                            .sql("select register, version from register_version")
                            .query((row, _) ->
                                    Map.entry(
                                            Register.valueOf(row.getString("register")),
                                            row.getLong("version")))
                            .list()
                            .forEach(seen -> renew(session, seen.getKey(), seen.getValue()));
                    return true;
                });
    }

    private void renew(Session session, Register register, long version) {
        var copy = copies.get(register);
        if (copy != null && !Long.valueOf(version).equals(versions.get(register))) {
            copy.readFrom(session);
            versions.put(register, version);
        }
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
