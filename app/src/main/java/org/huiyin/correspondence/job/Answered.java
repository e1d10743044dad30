package org.huiyin.correspondence.job;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.correspondence.Copy;
import org.huiyin.correspondence.CopyRows;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.vault.Person;

/** Sees that each of several petitioners who left an address is answered. */
final class Answered {

    private Answered() {}

    /** Whether somebody left any address at all. */
    static boolean may(Person person) {
        return Stream.of(person.address(), person.phone(), person.email())
                .anyMatch(Optional::isPresent);
    }

    /**
     * Writes down a letter for each whom no notice reaches.
     *
     * @param place of the service among what happened
     * @param told who is told by a notice
     */
    static void write(
            Session session,
            AfterEvents.Happened happened,
            int place,
            Map<UUID, Person> all,
            Set<UUID> told) {
        int number = 0;
        for (Map.Entry<UUID, Person> one : all.entrySet()) {
            if (may(one.getValue()) && !told.contains(one.getKey())) {
                number++;
                var copy =
                        new Copy(happened.sequence(place), number, one.getKey(), Optional.empty());
                CopyRows.owe(session, happened.number().petitionId(), copy, happened.at());
            }
        }
    }
}
