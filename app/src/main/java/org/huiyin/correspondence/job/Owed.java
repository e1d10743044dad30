package org.huiyin.correspondence.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.vault.PetitionNumber;

/**
 * A letter that is to be made.
 *
 * @param entry the sequence number of the entry that owes it
 */
record Owed(PetitionNumber number, int entry) {

    private static final Pattern TEXT = Pattern.compile("(\\d{12})/(\\d+)");

    /** As the task keeps it. */
    String text() {
        return number.digits() + "/" + entry;
    }

    static Owed of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no letter: " + text);
        }
        return new Owed(new PetitionNumber(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
