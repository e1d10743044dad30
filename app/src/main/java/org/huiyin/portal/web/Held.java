package org.huiyin.portal.web;

import org.huiyin.petition.Caller;
import org.huiyin.vault.PetitionNumber;

/**
 * The receipt that a browser showed. Kept is the keyed hash, never the code, and nothing about who
 * holds it.
 */
record Held(String number, String receiptHash) {

    PetitionNumber petition() {
        return new PetitionNumber(number);
    }

    Caller.Holder caller() {
        return new Caller.Holder(receiptHash);
    }
}
