package org.huiyin.correspondence.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Says in a PDF which glyph is which character. PDFBox writes the first character that a font has
 * for the glyph; where a font draws two alike, as U+675E and U+233CC, that can be another than was
 * meant.
 */
final class ToUnicode {

    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String BEGIN =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /**
     * Replaces the tables of a document's fonts.
     *
     * @param glyphs for each font's name, its glyphs' characters
     */
    static void set(PDDocument document, Map<String, Map<Integer, Integer>> glyphs)
            throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (font instanceof PDType0Font) {
                    String written = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
                    set(document, font, glyphs.getOrDefault(written, Map.of()));
                }
            }
        }
    }

    private static void set(PDDocument document, PDFont font, Map<Integer, Integer> characters)
            throws IOException {
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(table(characters).getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private static String table(Map<Integer, Integer> characters) {
        List<String> lines = new ArrayList<>();
        characters.forEach((glyph, character) -> lines.add(line(glyph, character)));
        var table = new StringBuilder(BEGIN);
        for (int at = 0; at < lines.size(); at += BLOCK) {
            List<String> block = lines.subList(at, Math.min(at + BLOCK, lines.size()));
            table.append(block.size()).append(" beginbfchar\n");
            block.forEach(table::append);
            table.append("endbfchar\n");
        }
        return table.append(END).toString();
    }

    private static String line(int glyph, int character) {
        byte[] utf16 = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
        return "<%04X> <%s>\n".formatted(glyph, HEX.formatHex(utf16));
    }
}
