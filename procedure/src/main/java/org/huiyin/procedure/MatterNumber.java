package org.huiyin.procedure;

/**
 * The number of another matter, as printed without hyphens.
 *
 * @param digits 12 digits
 */
public record MatterNumber(String digits) {

    public MatterNumber {
        if (!digits.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("a petition's number has 12 digits");
        }
    }
}
