package org.huiyin.correspondence.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.vault.PetitionNumber;

/**
 * One notice to one person: that a petition has a new entry.
 *
 * @param entry the sequence number of the entry
 * @param person the position among the petition's persons, from 0
 */
record News(PetitionNumber number, int entry, int person) {

    private static final Pattern TEXT = Pattern.compile("(\\d{12})/(\\d+)/(\\d+)");

    /** As the task keeps it. */
    String text() {
        return number.digits() + "/" + entry + "/" + person;
    }

    static News of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no notice: " + text);
        }
        return new News(
                new PetitionNumber(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }
}
