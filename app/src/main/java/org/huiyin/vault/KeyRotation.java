package org.huiyin.vault;

import org.huiyin.database.Session;

/**
 * Changes the key by which the petitions' keys are wrapped, in two steps: a new one beside the old,
 * and, when nothing is wrapped by the old one any more, the new one alone. Each may be repeated.
 * The caller lets no two programs do it at once, and wraps the petitions' keys in between.
 */
public final class KeyRotation {

    private final KeyFile file;
    private final KeyRing ring;

    KeyRotation(KeyFile file, KeyRing ring) {
        this.file = file;
        this.ring = ring;
    }

    /**
     * Puts a new key beside those of before; from now on it wraps.
     *
     * @param id the id of the new key, chosen once for this rotation
     */
    public void begin(Session session, int id) {
        MasterKey key = file.read();
        if (key.wrapsWith() != id) {
            file.replace(key.withWrappingKey(id));
        }
        ring.latest();
        KeyOfDatabase.wrapsWith(session, id);
    }

    /** The bytes with which everything begins that this key wrapped. */
    public byte[] mark(int id) {
        return MasterKey.mark(id);
    }

    /** Takes the keys of before out of the file: what they wrapped can never be opened again. */
    public void finish() {
        file.replace(file.read().withoutOlder());
        ring.latest();
    }
}
