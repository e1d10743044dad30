package org.huiyin.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A person behind a petition, in the clear. Everything but the role may be left out: a petition
 * needs no name (Art. 44(1), 48). Never logged, indexed, counted or compared.
 *
 * @param name as given; at most {@value #NAME_MAX} characters
 * @param phone as given; at most {@value #PHONE_MAX} characters
 * @param email as given; at most {@value #EMAIL_MAX} characters
 * @param address where letters reach them, on one line; at most {@value #ADDRESS_MAX} characters
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Person(
        PersonRole role,
        Optional<String> name,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address) {

    public static final int NAME_MAX = 100;
    public static final int PHONE_MAX = 40;
    public static final int EMAIL_MAX = 254;
    public static final int ADDRESS_MAX = 300;

    /**
     * @throws IllegalArgumentException when a part is blank, too long or has control characters;
     *     who takes it from a form checks first
     */
    public Person {
        check("name", name, NAME_MAX);
        check("phone", phone, PHONE_MAX);
        check("email", email, EMAIL_MAX);
        check("address", address, ADDRESS_MAX);
    }

    private static void check(String part, Optional<String> given, int longest) {
        given.ifPresent(value -> {
            if (value.isBlank()
                    || value.length() > longest
                    || value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        part + " is blank, too long or has control characters");
            }
        });
    }

    /** Shows the role only, so that no log line can hold a person. */
    @Override
    public String toString() {
        return "Person[" + role + "]";
    }
}
