package org.huiyin.petition.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Each entry's hash covers the one before it: no entry can be changed, taken out or put in without
 * breaking all that follow.
 */
final class Chain {

    static final int BYTES = 32;

    private Chain() {}

    /** What stands before the first entry. */
    static byte[] start() {
        return new byte[BYTES];
    }

    /**
     * SHA-256 over the hash before, the petition, the entry's place, format, moment in
     * microseconds, type and text. Numbers have fixed lengths and texts their length before them,
     * so that no two entries look the same.
     */
    static byte[] hash(
            byte[] previous, UUID petition, int sequence, Instant recordedAt, EventRow.Body body) {
        byte[] type = body.type().getBytes(StandardCharsets.UTF_8);
        byte[] text = body.payload().getBytes(StandardCharsets.UTF_8);
        ByteBuffer entry =
                ByteBuffer.allocate(
                                BYTES
                                        + 3 * Long.BYTES
                                        + 4 * Integer.BYTES
                                        + type.length
                                        + text.length)
                        .put(previous)
                        .putLong(petition.getMostSignificantBits())
                        .putLong(petition.getLeastSignificantBits())
                        .putInt(sequence)
                        .putInt(body.format())
                        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt))
                        .putInt(type.length)
                        .put(type)
                        .putInt(text.length)
                        .put(text);
        try {
            return MessageDigest.getInstance("SHA-256").digest(entry.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
