package org.huiyin.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.procedure.Words;

/**
 * The key of one petition, open: seals and opens whatever lies under that petition (AES-256-GCM,
 * random nonces). Every ciphertext is bound to the petition and to its field and opens nowhere
 * else. Safe for use by several threads; never stored, logged or put into a session.
 */
public final class PetitionKey {

    static final int BYTES = 32;

    private static final int SALT_BYTES = 32;
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9._-]{0,63}");

    private final UUID petition;
    private final byte[] wrapped;
    private final Aead aead;

    PetitionKey(UUID petition, byte[] wrapped, byte[] key) {
        this.petition = petition;
        this.wrapped = wrapped.clone();
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException noKey) {
            throw new BrokenSeal("petition key", noKey);
        }
    }

    /** The petition this key belongs to. */
    public UUID petition() {
        return petition;
    }

    /** The key under the master key, as the petition's row keeps it. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    /**
     * Seals words that people wrote. A fresh salt of 32 bytes goes into the commitment and, with
     * the text, into the ciphertext: without this key neither can be had, so nobody can guess a
     * short text from its commitment.
     *
     * @param field what the text is, such as {@code title}: lower-case letters, digits, {@code . _
     *     -}, at most 64
     */
    public SealedText seal(String field, String text) {
        byte[] salted = salted(text.getBytes(StandardCharsets.UTF_8));
        byte[] binding = Binding.of(Binding.Kind.WORDS, petition, checked(field));
        return new SealedText(commitment(salted), field, Ciphertext.of(encrypt(salted, binding)));
    }

    /**
     * Opens words and holds them against their commitment.
     *
     * @throws BrokenSeal when altered, moved from elsewhere, or not the words committed to
     */
    public String open(SealedText sealed) {
        byte[] salted = openSalted(sealed.field(), sealed.ciphertext().bytes());
        if (!commitment(salted).equals(sealed.words())) {
            throw new BrokenSeal("text");
        }
        return text(salted);
    }

    /** Whether the key was destroyed: what lay under it is gone. */
    public boolean destroyed() {
        return wrapped.length == 0;
    }

    /**
     * Opens words of which the caller holds only the ciphertext, as in a column of the petition's
     * row; nothing where the key was destroyed.
     *
     * @throws BrokenSeal when altered or moved from another petition or field
     */
    public String open(String field, byte[] ciphertext) {
        return destroyed() ? "" : text(openSalted(field, ciphertext));
    }

    /**
     * Seals the content of a file, with a salted commitment as for words.
     *
     * @param place where the file is kept, unique within the petition
     */
    public SealedFile sealFile(String place, byte[] content) {
        byte[] salted = salted(content);
        byte[] binding = Binding.of(Binding.Kind.FILE, petition, place);
        return new SealedFile(commitment(salted), Ciphertext.of(encrypt(salted, binding)));
    }

    /**
     * Opens the content of a file and holds it against its commitment.
     *
     * @throws BrokenSeal when altered, moved from elsewhere, or not the content committed to
     */
    public byte[] openFile(String place, SealedFile sealed) {
        byte[] binding = Binding.of(Binding.Kind.FILE, petition, place);
        byte[] salted = decrypt(sealed.ciphertext().bytes(), binding, "file");
        if (!commitment(salted).equals(sealed.commitment())) {
            throw new BrokenSeal("file");
        }
        return Arrays.copyOfRange(salted, SALT_BYTES, salted.length);
    }

    Ciphertext sealPerson(String place, byte[] person) {
        return Ciphertext.of(encrypt(person, Binding.of(Binding.Kind.PERSON, petition, place)));
    }

    byte[] openPerson(String place, Ciphertext sealed) {
        return decrypt(sealed.bytes(), Binding.of(Binding.Kind.PERSON, petition, place), "person");
    }

    private byte[] openSalted(String field, byte[] ciphertext) {
        byte[] binding = Binding.of(Binding.Kind.WORDS, petition, checked(field));
        return decrypt(ciphertext, binding, "text");
    }

    private byte[] encrypt(byte[] plain, byte[] binding) {
        try {
            return aead.encrypt(plain, binding);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] decrypt(byte[] ciphertext, byte[] binding, String what) {
        try {
            return aead.decrypt(ciphertext, binding);
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal(what, broken);
        }
    }

    private static String checked(String field) {
        if (!FIELD.matcher(field).matches()) {
            throw new IllegalArgumentException("not the name of a field: " + field);
        }
        return field;
    }

    private static byte[] salted(byte[] content) {
        return ByteBuffer.allocate(SALT_BYTES + content.length)
                .put(Random.randBytes(SALT_BYTES))
                .put(content)
                .array();
    }

    private static Words commitment(byte[] salted) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(salted);
            return new Words(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] salted) {
        return new String(salted, SALT_BYTES, salted.length - SALT_BYTES, StandardCharsets.UTF_8);
    }

    /** Names the key without showing anything of it. */
    @Override
    public String toString() {
        return "PetitionKey[…]";
    }
}
