package org.huiyin.correspondence.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font. Not for several threads at a time. */
final class Face {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        font.setEnableGsub(false); // a ligature would not be read back as its letters
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /** Reads a font, of a collection the first. */
    static Face read(Path file) throws IOException {
        if (!file.toString().endsWith(".ttc")) {
            return new Face(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
        }
        List<TrueTypeFont> all = new ArrayList<>();
        new TrueTypeCollection(file.toFile()).processAllFonts(all::add);
        return new Face(all.getFirst());
    }

    String name() {
        try {
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    /** The number of the character's glyph, 0 for none. */
    int glyph(int character) {
        return glyphs.getGlyphId(character);
    }

    /** Whether the character's glyph has an outline: some fonts know it as a picture only. */
    boolean draws(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyph(character));
            return glyph != null && glyph.getNumberOfContours() != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }
}
