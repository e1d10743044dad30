package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.vault.PetitionNumber;

/**
 * A case ticked in a list, as it stood when it was read.
 *
 * @param version how many entries it had then
 */
public record Chosen(PetitionNumber number, int version) {

    private static final Pattern SENT = Pattern.compile("(\\d{12}):(\\d{1,9})");

    /** As a check box sends it. */
    public String value() {
        return number.digits() + ":" + version;
    }

    /** The cases that the check boxes name; what names none is passed over. */
    static List<Chosen> of(List<String> sent) {
        return sent.stream().distinct().flatMap(value -> read(value).stream()).toList();
    }

    private static Optional<Chosen> read(String value) {
        Matcher parts = SENT.matcher(value);
        return parts.matches()
                ? PetitionNumber.parse(parts.group(1))
                        .map(number -> new Chosen(number, Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
