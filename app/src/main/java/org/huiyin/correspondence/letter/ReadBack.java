package org.huiyin.correspondence.letter;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes the text back out of a PDF, so that what was printed can be compared with what was meant.
 */
final class ReadBack {

    private ReadBack() {}

    /** The words of all pages without white space and without the pages' numbers. */
    static String text(PDDocument document) throws IOException {
        var all = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String words = Blank.without(stripper.getText(document));
            String number = "—" + page + "—";
            all.append(words.startsWith(number) ? words.substring(number.length()) : words);
        }
        return all.toString();
    }

    /**
     * The characters of which one text has more than the other; where only their order differs, the
     * first that is out of place.
     */
    static List<String> differing(String meant, String printed) {
        String source = Blank.without(meant);
        if (source.equals(printed)) {
            return List.of();
        }
        Map<Integer, Integer> count = new HashMap<>();
        source.codePoints().forEach(c -> count.merge(c, 1, Integer::sum));
        printed.codePoints().forEach(c -> count.merge(c, -1, Integer::sum));
        var differing = new TreeSet<Integer>();
        count.forEach((character, more) -> {
            if (more != 0) {
                differing.add(character);
            }
        });
        if (differing.isEmpty()) {
            differing.add(source.codePointAt(firstDifference(source, printed)));
        }
        return differing.stream().map(Faces::named).toList();
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
