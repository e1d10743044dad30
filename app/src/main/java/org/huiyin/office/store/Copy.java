package org.huiyin.office.store;

import java.util.function.Function;
import org.huiyin.database.Session;
import org.jspecify.annotations.Nullable;

/** A register's copy in memory. Reading it never waits for the database. */
final class Copy<T> {

    private final Function<Session, T> read;
    private volatile @Nullable T value;

    Copy(Function<Session, T> read) {
        this.read = read;
    }

    T value() {
        T present = value;
        if (present == null) {
            throw new IllegalStateException("not read yet");
        }
        return present;
    }

    void readFrom(Session session) {
        value = read.apply(session);
    }
}
