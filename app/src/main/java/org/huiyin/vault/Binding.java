package org.huiyin.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The associated data that ties a ciphertext to its place, so that it opens nowhere else. */
final class Binding {

    /** What a ciphertext holds; one kind never opens as another. */
    enum Kind {
        PETITION_KEY('k'),
        WORDS('w'),
        PERSON('p'),
        FILE('f');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }
    }

    private Binding() {}

    /** Kind, petition and place, without ambiguity: only the last part has a variable length. */
    static byte[] of(Kind kind, UUID petition, String place) {
        byte[] name = place.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + 2 * Long.BYTES + name.length)
                .put((byte) kind.mark)
                .putLong(petition.getMostSignificantBits())
                .putLong(petition.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
