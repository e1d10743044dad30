package org.huiyin.vault;

import java.util.Arrays;

/** Sealed bytes as they are stored; equal by content. */
public final class Ciphertext {

    private final byte[] bytes;

    private Ciphertext(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the bytes over: they must not be changed afterwards. */
    public static Ciphertext of(byte[] bytes) {
        return new Ciphertext(bytes);
    }

    /** The bytes themselves, for a column or a file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ciphertext that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Ciphertext[" + bytes.length + " bytes]";
    }
}
