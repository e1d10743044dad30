package org.huiyin.correspondence.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huiyin.correspondence.LetterOutcome;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Prints markup as PDF/A-2a and PDF/UA-1, with its fonts and nothing from outside. */
final class Printer {

    private static final float VERSION = 1.7f;
    private static final int NORMAL = 400;
    private static final String PAGE_NUMBERS = "— 0123456789";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false); // it would write down words of letters
    }

    private final Faces faces;

    Printer(Faces faces) {
        this.faces = faces;
    }

    /**
     * The letter, or why it does not count: the characters in which what was read back from it
     * differs from what was meant.
     */
    LetterOutcome print(Frame.Written letter) {
        try (PDDocument document = Loader.loadPDF(laidOut(letter.html()));
                var out = new ByteArrayOutputStream()) {
            ToUnicode.set(document, faces.glyphs(letter.text() + PAGE_NUMBERS));
            document.save(out);
            return compared(out.toByteArray(), letter.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterOutcome compared(byte[] pdf, String meant) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> differing = ReadBack.differing(meant, ReadBack.text(document));
            return differing.isEmpty()
                    ? new LetterOutcome.Made(pdf)
                    : new LetterOutcome.Refused(LetterOutcome.Reason.TEXT_DIFFERS, differing);
        }
    }

    private byte[] laidOut(String html) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.setVersion(VERSION);
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(parsed(html), null);
            for (Face face : faces.all()) {
                builder.useFont(
                        new PDFontSupplier(face.in(document)),
                        face.name(),
                        NORMAL,
                        FontStyle.NORMAL,
                        true);
            }
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.useExternalResourceAccessControl(
                    (address, _) -> address != null && address.startsWith("data:image/png;base64,"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, _) -> address != null && address.startsWith("data:image/png;base64,"),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }
    }

    static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a letter is not well-formed", e);
        }
    }
}
