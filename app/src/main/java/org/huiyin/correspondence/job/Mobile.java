package org.huiyin.correspondence.job;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.vault.Person;

/** The number under which a person takes an SMS. */
final class Mobile {

    private static final Pattern MAINLAND = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)(?!86)([1-9]\\d{6,14})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}().\\u2212]+");

    private Mobile() {}

    /**
     * As E.164, where a person left a mobile number and no mail address: nobody is asked yet
     * whether they want an SMS, so only they get one who cannot be told otherwise.
     */
    static Optional<String> of(Person person) {
        return person.email().isPresent() ? Optional.empty() : person.phone().flatMap(Mobile::e164);
    }

    /** Empty for what cannot take an SMS, as a landline. */
    static Optional<String> e164(String typed) {
        String plain =
                BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        Matcher mainland = MAINLAND.matcher(plain);
        if (mainland.matches()) {
            return Optional.of("+86" + mainland.group(1));
        }
        Matcher abroad = ABROAD.matcher(plain);
        return abroad.matches() ? Optional.of("+" + abroad.group(1)) : Optional.empty();
    }
}
