package org.huiyin.correspondence.job;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.petition.CodePost;
import org.huiyin.vault.CodeHolders;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.PetitionNumber;

/**
 * Writes a task for each person who can be reached, one for each address: news for all of them, the
 * petition's own code for those whose it is.
 */
final class PostedCodes implements CodePost {

    private final Persons persons;
    private final Outbox outbox;
    private final List<CodeWay> ways;

    PostedCodes(Persons persons, Outbox outbox, List<CodeWay> ways) {
        this.persons = persons;
        this.outbox = outbox;
        this.ways = List.copyOf(ways);
    }

    @Override
    public boolean reaches(Person person) {
        return ways.stream().anyMatch(way -> way.address().apply(person).isPresent());
    }

    @Override
    public boolean send(
            Session session, PetitionNumber number, PetitionKey key, String request, What what) {
        Map<UUID, Person> all = new LinkedHashMap<>(persons.forDelivery(session, key));
        if (what == What.RENEWED) {
            all.values().retainAll(CodeHolders.among(all.values()));
        }
        Set<String> told = new HashSet<>();
        for (CodeWay way : ways) {
            all.forEach((id, person) -> {
                Optional<String> to = way.address().apply(person);
                if (to.filter(told::add).isPresent()) {
                    CodeNews news = new CodeNews(number, request, what, id.toString());
                    outbox.schedule(way.task(), news.text());
                }
            });
        }
        return !told.isEmpty();
    }
}
