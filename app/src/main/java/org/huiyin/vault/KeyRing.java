package org.huiyin.vault;

import java.util.concurrent.TimeUnit;
import org.huiyin.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The master key as the key file holds it now. Another program may have changed the file: it is
 * looked at again once a second, and at once where something does not open.
 */
final class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

    private final KeyFile file;
    private volatile Seen seen;

    /**
     * @param key what the file held at the start
     */
    KeyRing(KeyFile file, MasterKey key) {
        this.file = file;
        this.seen = new Seen(key, file.stamp(), System.nanoTime());
    }

    private record Seen(MasterKey key, String stamp, long at) {}

    /** As the file held it a second ago, or later. */
    MasterKey now() {
        Seen last = seen;
        return System.nanoTime() - last.at() < LOOK ? last.key() : latest();
    }

    /** As the file holds it at this moment. */
    synchronized MasterKey latest() {
        Seen last = seen;
        String stamp = file.stamp();
        MasterKey key = stamp.equals(last.stamp()) ? last.key() : read(last.key());
        seen = new Seen(key, stamp, System.nanoTime());
        return key;
    }

    /** What cannot be read, or is another's, takes the place of nothing. */
    private MasterKey read(MasterKey last) {
        try {
            MasterKey next = file.read();
            if (next.fingerprint().equals(last.fingerprint())) {
                return next;
            }
            LOG.error("the key file now holds another database's key; the one before is used on");
        } catch (StartRefused unreadable) {
            LOG.error("the key file changed and cannot be read; the one before is used on");
            LOG.debug("the key file", unreadable);
        }
        return last;
    }
}
