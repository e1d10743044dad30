package org.huiyin.vault;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huiyin.database.Session;
import org.springframework.stereotype.Component;

/**
 * By what a petition is found whose code was lost: the exact name and telephone number together, as
 * a keyed hash that is another one under each petition. Nothing here answers whether somebody
 * petitions: a hash is only ever held against one petition at a time, by the program.
 */
@Component
public final class LookUps {

    private static final int MOBILE = 11;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private final Receipts receipts;
    private final Persons persons;

    public LookUps(Receipts receipts, Persons persons) {
        this.receipts = receipts;
        this.persons = persons;
    }

    /** What stands for name and number while a request waits; 64 hex digits. */
    public String mark(String name, String phone) {
        return receipts.mark("lost-code-person", plainName(name), plainPhone(phone));
    }

    /** What stands for a petition's number while a request on paper waits; 64 hex digits. */
    public String mark(PetitionNumber number) {
        return receipts.mark("lost-code-number", number.digits());
    }

    /** What stands for number and name together while a request on paper waits; 64 hex digits. */
    public String mark(PetitionNumber number, String name) {
        return receipts.mark("lost-code-paper", number.digits(), plainName(name));
    }

    /** What would be stored under this petition if that person stood behind it; 64 hex digits. */
    public String of(UUID petition, String mark) {
        return receipts.mark("lost-code", petition.toString(), mark);
    }

    /**
     * What is stored under a petition: one for each of those whose its own code is, and who gave
     * name and telephone.
     */
    public List<String> of(UUID petition, Collection<Person> behind) {
        return all(petition, CodeHolders.among(behind));
    }

    private List<String> all(UUID petition, Collection<Person> persons) {
        return persons.stream()
                .flatMap(person -> mark(person).stream())
                .map(mark -> of(petition, mark))
                .distinct()
                .toList();
    }

    private Optional<String> mark(Person person) {
        return person.name().flatMap(name -> person.phone().map(phone -> mark(name, phone)));
    }

    /** Whether that person is one of those whose the petition's own code is. */
    public boolean fits(Session session, PetitionKey key, String mark) {
        return of(key.petition(), persons.read(session, key)).contains(of(key.petition(), mark));
    }

    /**
     * Whether a request on paper is by one of those whose the petition's own code is, none of whom
     * could ask by name and telephone: whoever is found by them and can be reached gets the code
     * there.
     *
     * @param mark stands for number and name
     * @param reached whether a new code could be sent to somebody
     */
    public boolean fits(
            Session session,
            PetitionKey key,
            PetitionNumber number,
            String mark,
            Predicate<Person> reached) {
        List<Person> holders = CodeHolders.among(persons.read(session, key));
        return holders.stream().noneMatch(one -> mark(one).isPresent() && reached.test(one))
                && holders.stream()
                        .flatMap(one -> one.name().stream())
                        .anyMatch(name -> mark(number, name).equals(mark));
    }

    /**
     * Deletes what is stored under a petition whose key is about to be destroyed; what was once
     * stored for somebody else, too.
     */
    public void forget(Session session, PetitionKey key) {
        List<String> stored = all(key.petition(), persons.read(session, key));
        if (!stored.isEmpty()) {
            session.lookUp(stored);
            session.sql()
                    .sql("delete from lost_code_key where petition_id = ?")
                    .param(key.petition())
                    .update();
        }
    }

    /** Blanks, width and letter case are no part of a name. */
    private static String plainName(String name) {
        return BLANK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The digits; of a number with its country's, the last eleven. */
    private static String plainPhone(String phone) {
        String digits =
                NO_DIGIT.matcher(Normalizer.normalize(phone, Normalizer.Form.NFKC)).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - MOBILE));
    }
}
