package org.huiyin.correspondence.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterRequest;

/** Texts of characters that the fonts have, rare ones among them, the same for the same seed. */
final class RandomWords {

    private static final String MARKS = "，。、；：？！（）《》“”…—〔〕·%0123456789abcXYZ \n";
    private static final int[][] BLOCKS = {
        {0x4E00, 0x9FFF}, {0x3400, 0x4DBF}, {0x20000, 0x2A6DF}, {0x2B740, 0x2CEAF}
    };

    private final Faces faces;
    private final int[][] written;

    RandomWords(Faces faces) {
        this.faces = faces;
        this.written = new int[BLOCKS.length][];
        Set<List<Set<Integer>>> drawn = new HashSet<>();
        for (int i = 0; i < BLOCKS.length; i++) {
            written[i] =
                    IntStream.rangeClosed(BLOCKS[i][0], BLOCKS[i][1])
                            .filter(c -> faces.missing(Character.toString(c)).isEmpty())
                            .filter(c -> drawn.add(glyph(c)))
                            .toArray();
        }
    }

    /** Of characters that are drawn alike, a letter may have one only: the first is taken. */
    private List<Set<Integer>> glyph(int character) {
        return faces.glyphs(Character.toString(character)).values().stream()
                .map(Map::keySet)
                .map(Set::copyOf)
                .toList();
    }

    /** A letter with random words wherever it has words. */
    LetterData into(LetterData data, LetterKind kind, int seed) {
        var random = new Random(seed);
        LetterData filled = data.to(text(random, 12));
        for (LetterField field : kind.fields()) {
            if (!field.isDay()) {
                filled = filled.with(field, text(random, 300));
            }
        }
        return kind.hasRequests()
                ? filled.about(
                        IntStream.rangeClosed(1, 1 + random.nextInt(4))
                                .mapToObj(number -> request(number, random))
                                .toList())
                : filled;
    }

    private LetterRequest request(int number, Random random) {
        return LetterRequest.asked(number, text(random, 60))
                .answered(
                        new LetterRequest.Answer(
                                text(random, 20),
                                text(random, 900),
                                text(random, 120),
                                Optional.empty(),
                                List.of()));
    }

    private String text(Random random, int longest) {
        var text = new StringBuilder("始");
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(6) == 0) {
                text.append(MARKS.charAt(random.nextInt(MARKS.length())));
            } else {
                int[] block = written[random.nextInt(written.length)];
                text.appendCodePoint(block[random.nextInt(block.length)]);
            }
        }
        return text.toString();
    }
}
