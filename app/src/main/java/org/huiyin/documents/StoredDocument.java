package org.huiyin.documents;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;

/**
 * A paper on file.
 *
 * @param id inside only; never leaves the program
 * @param publicId opaque, random, unique within the petition; stands in addresses
 * @param name safe to show and to save under
 * @param size of the content, in bytes
 * @param commitment SHA-256(salt ‖ content), by which events name the paper
 * @param by the member of staff who put it on file; empty for the petitioner
 * @param state whether it may be opened
 */
public record StoredDocument(
        UUID id,
        String publicId,
        String name,
        FileType type,
        long size,
        Words commitment,
        DocumentKind kind,
        Optional<StaffId> by,
        Instant at,
        State state)
        implements Storing {

    /** Whether a paper may be opened. */
    public enum State {
        OPEN,
        /** The scanner has not looked at it yet. */
        HELD,
        /** The scanner found something harmful in it; it stays on file, and is never handed out. */
        HARMFUL
    }

    private static final int KILO = 1000;

    /** Its size in thousand bytes, at least one. */
    public long kilobytes() {
        return Math.max(1, Math.ceilDiv(size, KILO));
    }

    /** For pages: whether there is something to say about its state. */
    public boolean isShut() {
        return state != State.OPEN;
    }
}
