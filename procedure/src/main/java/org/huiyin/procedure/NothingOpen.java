package org.huiyin.procedure;

import java.util.Optional;

/** The gate of acts that answer something: it must be open, and for this office. */
final class NothingOpen {

    private NothingOpen() {}

    static Optional<Refusal> unless(boolean open) {
        return open ? Optional.empty() : Optional.of(new Refusal.NothingIsOpen());
    }
}
