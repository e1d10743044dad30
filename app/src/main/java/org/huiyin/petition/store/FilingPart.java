package org.huiyin.petition.store;

import java.util.Optional;
import org.huiyin.petition.Filing;
import org.huiyin.vault.Receipts;

/**
 * One petition that a filing becomes.
 *
 * @param draw what its number and code are drawn from; the hash in it is that of all that was filed
 * @param keyHash under which it may be repeated
 */
record FilingPart(Filing filing, Receipts.Filing draw, Optional<String> keyHash) {

    /** The same, drawing its next number. */
    FilingPart next() {
        return new FilingPart(filing, draw.next(), keyHash);
    }
}
