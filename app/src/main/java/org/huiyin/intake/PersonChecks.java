package org.huiyin.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.jspecify.annotations.Nullable;

/**
 * The limits on who stands behind a petition and how they are reached. Lenient: a name, a telephone
 * and an address are never needed (Art. 44(1), 48).
 */
final class PersonChecks {

    private static final int FEWEST_DIGITS = 3;

    private final Faults faults;

    PersonChecks(Faults faults) {
        this.faults = faults;
    }

    List<Person> check(List<Given.Person> given) {
        Map<PersonRole, Integer> count = new EnumMap<>(PersonRole.class);
        List<Person> persons = new ArrayList<>(given.size());
        int others = 0;
        for (int i = 0; i < given.size(); i++) {
            String at = "/persons/" + i;
            Person person = one(at, given.get(i));
            if (person == null) {
                continue;
            }
            int same = count.merge(person.role(), 1, Integer::sum);
            switch (person.role()) {
                case REPRESENTATIVE ->
                        once(at, same, Limits.REPRESENTATIVES, "intake.error.representatives");
                case MEMBER -> once(at, same, Limits.MEMBERS, "intake.error.members");
                case PRINCIPAL, AGENT, GUARDIAN ->
                        once(at, ++others, Limits.OTHER_PERSONS, "intake.error.persons");
            }
            persons.add(person);
        }
        return persons;
    }

    /** Says once, at the first person too many, what there are too many of. */
    private void once(String at, int count, int most, String what) {
        if (count == most + 1) {
            faults.add(at, what, most);
        }
    }

    private @Nullable Person one(String at, Given.Person given) {
        PersonRole role = faults.word(at + "/role", given.role(), PersonRole.class);
        if (given.nobody()) {
            return null;
        }
        if (given.role() == null || given.role().isBlank()) {
            faults.add(at + "/role", "shell.field.missing");
        }
        Optional<String> name = line(at + "/name", given.name(), Person.NAME_MAX);
        Optional<String> phone = line(at + "/phone", given.phone(), Person.PHONE_MAX);
        Optional<String> email = line(at + "/email", given.email(), Person.EMAIL_MAX);
        Optional<String> address = line(at + "/address", given.address(), Person.ADDRESS_MAX);
        if (phone.isPresent() && !looksLikePhone(phone.get())) {
            faults.add(at + "/phone", "intake.error.phone");
        }
        if (email.isPresent() && !looksLikeEmail(email.get())) {
            faults.add(at + "/email", "intake.error.email");
        }
        return role == null ? null : new Person(role, name, phone, email, address);
    }

    private Optional<String> line(String pointer, @Nullable String given, int longest) {
        return Optional.ofNullable(faults.line(pointer, given, longest));
    }

    /** A few digits of any script; extensions and words beside them are fine. */
    private static boolean looksLikePhone(String phone) {
        return phone.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static boolean looksLikeEmail(String email) {
        int at = email.lastIndexOf('@');
        return at > 0
                && at < email.length() - 1
                && email.chars().noneMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';');
    }
}
