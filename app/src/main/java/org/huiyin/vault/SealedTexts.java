package org.huiyin.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.procedure.Words;

/**
 * What people wrote under one petition, as the table {@code words} holds it: each text once, under
 * the commitment that events carry, and sealed until somebody asks for it.
 */
public final class SealedTexts {

    private final Map<Words, SealedText> texts;

    private SealedTexts(Map<Words, SealedText> texts) {
        this.texts = texts;
    }

    public static SealedTexts of(Collection<SealedText> texts) {
        return of(texts.stream());
    }

    /** These and more. */
    public SealedTexts with(Collection<SealedText> more) {
        return of(Stream.concat(texts.values().stream(), more.stream()));
    }

    private static SealedTexts of(Stream<SealedText> texts) {
        return new SealedTexts(
                texts.collect(
                        Collectors.toUnmodifiableMap(
                                SealedText::words, text -> text, (first, _) -> first)));
    }

    /**
     * Opens texts by their commitments.
     *
     * @return without those that were erased
     * @throws BrokenSeal when one was altered
     */
    public Map<Words, String> open(PetitionKey key, Collection<Words> wanted) {
        Map<Words, String> opened = HashMap.newHashMap(wanted.size());
        for (Words words : wanted) {
            SealedText sealed = texts.get(words);
            if (sealed != null) {
                opened.put(words, key.open(sealed));
            }
        }
        return Map.copyOf(opened);
    }

    /**
     * Looks for words that say the same under the same field, spaces around them apart.
     *
     * @throws BrokenSeal when one was altered
     */
    public Optional<Words> find(PetitionKey key, String field, String text) {
        return texts.values().stream()
                .filter(sealed -> sealed.field().equals(field))
                .filter(sealed -> key.open(sealed).strip().equals(text.strip()))
                .map(SealedText::words)
                .findFirst();
    }

    /**
     * Opens every text of the petition, as a case page needs them.
     *
     * @throws BrokenSeal when one was altered
     */
    public Map<Words, String> openAll(PetitionKey key) {
        return open(key, texts.keySet());
    }
}
