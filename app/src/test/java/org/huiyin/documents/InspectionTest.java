package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.documents.Samples.hex;
import static org.huiyin.documents.Samples.latin;
import static org.huiyin.documents.Samples.media;
import static org.huiyin.documents.Samples.office;
import static org.huiyin.documents.Samples.text;
import static org.huiyin.documents.Samples.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.shell.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** What is let in is decided by the content of a file; its name must agree. */
class InspectionTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final Documents documents =
            new Documents(
                    new DocumentFolder(Path.of("unused")),
                    new DocumentLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(5)),
                    Scanner.none(),
                    Samples.NO_DATABASE);

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("a.pdf", Samples.pdf(), FileType.PDF),
                arguments("照片.JPG", Samples.jpeg(), FileType.JPEG),
                arguments("a.jpeg", Samples.jpeg(), FileType.JPEG),
                arguments("a.png", Samples.png(), FileType.PNG),
                arguments("a.gif", text("GIF89a\1\0\1\0\0\0;"), FileType.GIF),
                arguments("a.webp", text("RIFF\1\1\1\1WEBPVP8 "), FileType.WEBP),
                arguments("IMG_0001.HEIC", media("heic"), FileType.HEIC),
                arguments("a.heif", media("mif1"), FileType.HEIC),
                arguments("a.m4a", media("M4A "), FileType.M4A),
                arguments("a.mp4", media("mp42"), FileType.MP4),
                arguments("a.mp4", media("isom"), FileType.MP4),
                arguments("a.mp3", latin("ID3\3\0\0\0\0\0\0"), FileType.MP3),
                arguments("a.mp3", hex("fffb9064000000000000"), FileType.MP3),
                arguments("a.txt", text("反映拖欠工资\r\n三个月"), FileType.TEXT),
                arguments("a.txt", text("\uFEFF反映拖欠工资"), FileType.TEXT),
                arguments("a.txt", "反映拖欠工资三个月".getBytes(GB18030), FileType.TEXT),
                arguments("a.txt", text("From: me\nTo: you\n\nhello"), FileType.TEXT),
                arguments("a.docx", office(Samples.WORD), FileType.DOCX),
                arguments("a.xlsx", office(OOXML + "spreadsheetml.sheet.main+xml"), FileType.XLSX),
                arguments(
                        "a.pptx",
                        office(OOXML + "presentationml.presentation.main+xml"),
                        FileType.PPTX),
                arguments("a.odt", Samples.openDocument(), FileType.ODT));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatPeopleSendIsRecognised(String name, byte[] content, FileType type) {
        assertThat(documents.inspect(name, content))
                .isInstanceOfSatisfying(
                        Attachment.class,
                        attachment -> {
                            assertThat(attachment.type()).isEqualTo(type);
                            assertThat(attachment.size()).isEqualTo(content.length);
                        });
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                arguments("a.pdf", text("MZ\220\0\3\0")),
                arguments("a.zip", zip(Map.of("a.txt", text("x")))),
                arguments("a.jar", zip(Map.of("META-INF/MANIFEST.MF", text("x")))),
                arguments("a.docx", zip(Map.of("word/document.xml", text("x")))),
                arguments(
                        "a.docm", office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments(
                        "a.docx", office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments("a.doc", hex("d0cf11e0a1b11ae1000000000000000000000000")),
                arguments("a.txt", text("half\0binary")),
                arguments("a.docx", latin("PK\3\4 no archive at all")));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void everythingElseIsRefused(String name, byte[] content) {
        assertRejected(name, content, Problem.Kind.UNSUPPORTED_TYPE, "documents.rejected.type");
    }

    static Stream<Arguments> misnamed() {
        return Stream.of(
                arguments("invoice.pdf", Samples.png()),
                arguments("photo.png", Samples.jpeg()),
                arguments("photo.jpg.exe", Samples.jpeg()),
                arguments("page.html", text("<html><script>alert(1)</script></html>")),
                arguments("picture.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                arguments("a.docx", Samples.openDocument()),
                arguments("a.xlsx", office(Samples.WORD)),
                arguments("run.sh", text("#!/bin/sh\n")));
    }

    @ParameterizedTest
    @MethodSource("misnamed")
    void aNameThatSaysAnotherTypeIsRefused(String name, byte[] content) {
        assertRejected(name, content, Problem.Kind.UNSUPPORTED_TYPE, "documents.rejected.name");
    }

    @Test
    void emptyAndTooLargeAreRefused() {
        assertRejected("a.txt", new byte[0], Problem.Kind.INVALID, "documents.rejected.empty");
        byte[] large = new byte[1024 * 1024 + 1];
        assertRejected("a.txt", large, Problem.Kind.TOO_LARGE, "documents.rejected.too-large");
    }

    /** 100 MB of nothing in 100 KB: judged by the archive's directory alone. */
    @Test
    void aZipBombIsNotUnpacked() {
        byte[] bomb = zip(Map.of("[Content_Types].xml", new byte[100 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(200 * 1024);
        long before = allocated();
        assertRejected("a.docx", bomb, Problem.Kind.UNSUPPORTED_TYPE, "documents.rejected.type");
        assertThat(allocated() - before).isLessThan(20L * 1024 * 1024);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("photo.png", "photo.png"),
                arguments("../../etc/passwd.png", "passwd.png"),
                arguments("C:\\Users\\me\\工资条.PNG", "工资条.png"),
                arguments("/etc/cron.d/x.png", "x.png"),
                arguments("photo", "photo.png"),
                arguments("...png", "_.png"),
                arguments(".png", "_.png"),
                arguments("..", "_.png"),
                arguments("CON.png", "_CON.png"),
                arguments("a<b>:\"c?*.png", "a_b___c__.png"),
                arguments("a\u202Egnp.exe.png", "agnp.exe.png"),
                arguments("a\u0000b\r\nSet-Cookie.png", "abSet-Cookie.png"),
                arguments("  many   spaces .png ", "many spaces.png"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreMadeSafe(String given, String safe) {
        assertThat(documents.inspect(given, Samples.png()))
                .isInstanceOfSatisfying(
                        Attachment.class,
                        attachment -> assertThat(attachment.name()).isEqualTo(safe));
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        for (int lead = 0; lead < 2; lead++) {
            String name = "x".repeat(lead) + "🙏".repeat(200) + ".png";
            assertThat(documents.inspect(name, Samples.png()))
                    .isInstanceOfSatisfying(
                            Attachment.class,
                            attachment -> {
                                assertThat(attachment.name().length()).isLessThanOrEqualTo(124);
                                assertThat(
                                                StandardCharsets.UTF_8
                                                        .newEncoder()
                                                        .canEncode(attachment.name()))
                                        .isTrue();
                            });
        }
    }

    private void assertRejected(String name, byte[] content, Problem.Kind kind, String key) {
        assertThat(documents.inspect(name, content))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> {
                            assertThat(rejected.kind()).isEqualTo(kind);
                            assertThat(rejected.at("/files/0").reason().key()).isEqualTo(key);
                        });
    }

    private static long allocated() {
        var threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
