package org.huiyin.correspondence.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.petition.AfterEvents;
import org.huiyin.vault.PetitionNumber;

/**
 * One notice to one recipient: that a petition has a new entry.
 *
 * @param entry the sequence number of the entry
 * @param kind the name of its event
 * @param recipient the id of a person of the petition, or the code of an office
 */
record News(PetitionNumber number, int entry, String kind, String recipient) {

    private static final Pattern TEXT = Pattern.compile("(\\d{12})/(\\d+)/([a-z-]+)/(.+)");

    /**
     * The news that something happened.
     *
     * @param place of the event among those that happened
     */
    static News of(AfterEvents.Happened happened, int place, String recipient) {
        return new News(
                happened.number(),
                happened.sequence(place),
                happened.events().get(place).name(),
                recipient);
    }

    /** As the task keeps it. */
    String text() {
        return number.digits() + "/" + entry + "/" + kind + "/" + recipient;
    }

    static News of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no notice: " + text);
        }
        return new News(
                new PetitionNumber(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                parts.group(3),
                parts.group(4));
    }
}
