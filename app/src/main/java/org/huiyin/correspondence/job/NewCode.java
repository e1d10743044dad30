package org.huiyin.correspondence.job;

/**
 * A code in place of a lost one.
 *
 * @param number as printed
 * @param code as printed
 */
record NewCode(String number, String code) {

    /** Masked, so that no log line can hold a code. */
    @Override
    public String toString() {
        return "NewCode[…]";
    }
}
