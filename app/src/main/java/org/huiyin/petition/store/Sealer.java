package org.huiyin.petition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Words;
import org.huiyin.shell.Records;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.SealedText;
import org.huiyin.vault.SealedTexts;

/**
 * Seals the words of one filing or act and keeps what must be stored of them. An act becomes the
 * law's record of the same name, part by part in order; the words in it are sealed under the name
 * of their part.
 */
final class Sealer {

    private static final Map<String, Class<?>> TWINS =
            Stream.concat(ActNames.types().stream(), Stream.of(Act.Answer.class))
                    .collect(toUnmodifiableMap(Class::getSimpleName, Function.identity()));
    private static final Set<String> REASONED = Set.of("facts", "legal-basis");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final PetitionKey key;
    private final BiFunction<String, String, Optional<Words>> known;
    private final List<SealedText> sealed = new ArrayList<>();

    Sealer(PetitionKey key) {
        this(key, (_, _) -> Optional.empty());
    }

    private Sealer(PetitionKey key, BiFunction<String, String, Optional<Words>> known) {
        this.key = key;
        this.known = known;
    }

    /**
     * Seals an act on a case.
     *
     * @param before what was said in the case before
     * @param redoOrdered whether a review had the opinion done again: facts and reasons found
     *     before then keep their commitment, so that the law sees what is merely repeated
     */
    static Sealer on(PetitionKey key, SealedTexts before, boolean redoOrdered) {
        return redoOrdered
                ? new Sealer(
                        key,
                        (field, text) ->
                                REASONED.contains(field)
                                        ? before.find(key, field, text)
                                        : Optional.empty())
                : new Sealer(key);
    }

    /** All that was sealed so far. */
    List<SealedText> sealed() {
        return sealed;
    }

    SealedText text(String field, String text) {
        SealedText one = key.seal(field, text);
        sealed.add(one);
        return one;
    }

    Words words(String field, String text) {
        return known.apply(field, text).orElseGet(() -> text(field, text).words());
    }

    /** The act as the law sees it. */
    Act act(PlainAct plain) {
        return (Act) twin((Record) plain);
    }

    private Object twin(Record plain) {
        Object[] values =
                Records.components(plain.getClass()).stream()
                        .map(part -> part(field(part), Records.read(plain, part)))
                        .toArray();
        return Records.make(
                Objects.requireNonNull(TWINS.get(plain.getClass().getSimpleName())), values);
    }

    private Object part(String field, Object value) {
        return switch (value) {
            case String text -> words(field, text);
            case Optional<?> maybe -> maybe.map(one -> part(field, one));
            case List<?> several -> several.stream().map(one -> part(field, one)).toList();
            case Record record when record.getClass().getEnclosingClass() == PlainAct.class ->
                    twin(record);
            default -> value;
        };
    }

    private static String field(RecordComponent part) {
        return HUMP.matcher(part.getName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
