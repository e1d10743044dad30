package org.huiyin.shell;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Lets a demo database be filled with history: what runs inside happens, by legal time, at the
 * moment told. No database with real cases in it can be made to tell.
 */
@Component
public final class ToldTime {

    private final Installation installation;

    ToldTime(Installation installation) {
        this.installation = installation;
    }

    /**
     * Begins telling.
     *
     * @throws IllegalStateException when the database is not marked demo
     */
    public Teller teller() {
        if (!installation.isDemo()) {
            throw new IllegalStateException(
                    "only a database marked demo may be filled with history");
        }
        return new Teller();
    }

    /** Tells what happened when. */
    public static final class Teller {

        private Teller() {}

        /** Does the work with legal time standing at this moment. */
        public <T> T at(
                Instant moment, ScopedValue.CallableOp<? extends T, RuntimeException> work) {
            return ScopedValue.where(LegalTime.TOLD, moment).call(work);
        }
    }
}
