package org.huiyin.correspondence.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The two fonts of a letter. A character is written in the first that has it. */
final class Faces {

    private final Face first;
    private final Face second;

    private Faces(Face first, Face second) {
        this.first = first;
        this.second = second;
    }

    static Faces read(FontFiles files) {
        try {
            return new Faces(Face.read(files.first()), Face.read(files.second()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Face> all() {
        return List.of(first, second);
    }

    private Optional<Face> of(int character) {
        return all().stream().filter(face -> face.has(character)).findFirst();
    }

    /**
     * The characters that cannot be written: neither font has them, or they would look like another
     * one in the text and be read back as that.
     */
    List<String> missing(String text) {
        Set<Integer> missing = new TreeSet<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int character : Blank.without(text).codePoints().distinct().sorted().toArray()) {
            Face face = of(character).filter(one -> one.draws(character)).orElse(null);
            if (face == null) {
                missing.add(character);
                continue;
            }
            Integer other = taken.put(face.name() + face.glyph(character), character);
            if (other != null) {
                missing.add(other);
                missing.add(character);
            }
        }
        return missing.stream().map(Faces::named).toList();
    }

    /**
     * A character and its number, for who cannot see it either: the character, then {@code
     * (U+20BB7)}.
     */
    static String named(int character) {
        return "%s (U+%04X)".formatted(Character.toString(character), character);
    }

    /** For each font's name, which glyph stands for which character of the text. */
    Map<String, Map<Integer, Integer>> glyphs(String text) {
        Map<String, Map<Integer, Integer>> glyphs = new LinkedHashMap<>();
        for (Face face : all()) {
            Map<Integer, Integer> own = new TreeMap<>();
            text.codePoints()
                    .filter(character -> of(character).filter(face::equals).isPresent())
                    .forEach(character -> own.put(face.glyph(character), character));
            glyphs.put(face.name(), own);
        }
        return glyphs;
    }
}
