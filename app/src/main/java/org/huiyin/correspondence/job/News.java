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

    private static final Pattern ID = Pattern.compile("(\\d{12})/(\\d+)/(\\d+)");

    /** Names the task, so that the same notice is scheduled once. */
    String id() {
        return number.digits() + "/" + entry + "/" + person;
    }

    static News of(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no notice has the id " + id);
        }
        return new News(
                new PetitionNumber(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }
}
