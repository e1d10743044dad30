package org.huiyin.intake.batch;

import java.io.IOException;
import org.huiyin.shell.Text;

/** A file that as a whole is not what it should be. */
public final class UnreadableFile extends IOException {

    @SuppressWarnings("serial") // never leaves the process
    private final Text reason;

    UnreadableFile(Text reason) {
        super(reason.key());
        this.reason = reason;
    }

    UnreadableFile(String key, Throwable cause) {
        super(key, cause);
        this.reason = Text.of(key);
    }

    /** What is wrong, for people. */
    public Text reason() {
        return reason;
    }
}
