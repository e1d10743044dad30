package org.huiyin.petition;

import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;

/**
 * A code that a desk printed reads and adds. Whoever holds the slip replaces it away from the desk
 * by one that speaks for the petitioner, and everybody behind the petition who can be reached is
 * told. Staff see nothing of it, on no case.
 */
public interface DeskCodes {

    /**
     * The code that would take its place. It is shown before it counts, so that it is not lost with
     * an answer that never comes.
     *
     * @param press a mark of the page that shows it; the same gives the same code again
     */
    ReceiptCode offer(PetitionNumber number, String press);

    /**
     * Puts it in the place of the desk's.
     *
     * @return whether it counts now; false where the caller's is no desk's code, or the petition
     *     was erased
     */
    boolean replace(PetitionNumber number, Caller.Holder holder, String press);
}
