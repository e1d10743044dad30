package org.huiyin.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who of the staff has the same case before them, so that two do not do the same work. Kept in this
 * program's memory for two minutes and written nowhere; petitioners are never in it.
 */
@Component
class Presence {

    private static final Duration LASTS = Duration.ofMinutes(2);

    private final Map<Place, Seen> seen = new ConcurrentHashMap<>();
    private final LegalTime time;

    Presence(LegalTime time) {
        this.time = time;
    }

    private record Place(String number, StaffId who) {}

    /** A colleague at the case. */
    record Seen(String name, String office, Instant at) {}

    /** Says that somebody looks at a case. */
    void arrive(String number, SignedIn staff) {
        Instant now = time.now();
        seen.values().removeIf(earlier -> earlier.at().isBefore(now.minus(LASTS)));
        seen.put(
                new Place(number, staff.publicId()),
                new Seen(staff.name(), staff.officeName(), now));
    }

    /** The others who looked at the case within the last two minutes, by name. */
    List<Seen> others(String number, SignedIn me) {
        Instant oldest = time.now().minus(LASTS);
        return seen.entrySet().stream()
                .filter(entry -> entry.getKey().number().equals(number))
                .filter(entry -> !entry.getKey().who().equals(me.publicId()))
                .map(Map.Entry::getValue)
                .filter(colleague -> colleague.at().isAfter(oldest))
                .sorted(Comparator.comparing(Seen::name))
                .toList();
    }
}
