package org.huiyin.database;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose eyes a transaction has: the row-level security of the database shows it the rows of one
 * petition, of one receipt, or those that a staff member and their office may read. Every part is
 * optional; a scope with none sees only the public tables.
 *
 * @param petition the one petition whose rows are open, with everything under it
 * @param receiptHash the keyed hash of a receipt code, lower-case hex
 * @param me the ids that stand for the reader in {@code readers} and {@code barred}: the staff
 *     member's own and those of their offices
 * @param signIn the hashed keys, lower-case hex, of the credentials that may be read and changed
 */
public record Scope(
        Optional<UUID> petition, Optional<String> receiptHash, List<UUID> me, List<String> signIn) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Scope NOBODY = ofReaders(List.of());

    public Scope {
        receiptHash.ifPresent(Scope::checkHash);
        signIn.forEach(Scope::checkHash);
        me = List.copyOf(me);
        signIn = List.copyOf(signIn);
    }

    static void checkHash(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("a hash is 64 hex digits");
        }
    }

    /** Sees the public tables only. */
    public static Scope nobody() {
        return NOBODY;
    }

    /** Sees one petition and all that lies under it. */
    public static Scope ofPetition(UUID petition) {
        return new Scope(Optional.of(petition), Optional.empty(), List.of(), List.of());
    }

    /** Sees the one petition row to which a receipt belongs. */
    public static Scope ofReceipt(String receiptHash) {
        return new Scope(Optional.empty(), Optional.of(receiptHash), List.of(), List.of());
    }

    /** Sees the petition rows that these ids may read; nothing under them. */
    public static Scope ofReaders(Collection<UUID> me) {
        return new Scope(Optional.empty(), Optional.empty(), List.copyOf(me), List.of());
    }

    /** Sees the credentials under these hashed keys, as {@code huiyin.sign_in}. */
    public static Scope ofSignIn(String... keys) {
        return new Scope(Optional.empty(), Optional.empty(), List.of(), List.of(keys));
    }
}
