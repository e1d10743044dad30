package org.huiyin.documents;

import static org.huiyin.fuzz.Target.require;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huiyin.fuzz.Target;
import org.springframework.util.unit.DataSize;

/** Files that somebody sends, and what they are called. */
public final class FileTargets {

    private static final int LONGEST_NAME = 140;

    private static final Documents DOCUMENTS =
            new Documents(
                    new DocumentFolder(Path.of("unused")),
                    new DocumentLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(5)),
                    Scanner.none(),
                    Samples.NO_DATABASE);

    private FileTargets() {}

    public static List<Target> all() {
        return List.of(
                new Target("file-type", List.of(), FileTargets::type, FileTargets::types),
                Target.ofText(
                        "file-name",
                        List.of(),
                        FileTargets::name,
                        "照片.JPG",
                        "../../etc/passwd.txt",
                        "C:\\a\\con.txt",
                        "a\u202Egpj.exe.txt",
                        " . .txt",
                        "e\u0301".repeat(100) + ".txt",
                        "x".repeat(119) + "𠮷.txt"));
    }

    private static List<byte[]> types() {
        return List.of(
                Samples.pdf(),
                Samples.png(),
                Samples.jpeg(),
                Samples.media("heic"),
                Samples.media("isom"),
                Samples.office(Samples.WORD),
                Samples.openDocument(),
                Samples.zip(Map.of("a/../../b", Samples.text("x"))),
                Samples.text("GIF89a\1\0\1\0\0\0;"),
                Samples.text("RIFF\1\1\1\1WEBPVP8 "),
                Samples.text("反映拖欠工资\r\n三个月"),
                Samples.text("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///x\"><svg/>"),
                Samples.latin("ID3\3\0\0\0\0\0\0"));
    }

    private static void type(byte[] content) {
        if (DOCUMENTS.inspect("", content) instanceof Attachment taken
                && taken.type() == FileType.TEXT) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            require(text.indexOf('\0') < 0, "text is text");
        }
    }

    private static void name(String given) {
        if (DOCUMENTS.inspect(given, Samples.text("text")) instanceof Attachment taken) {
            String name = taken.name();
            require(name.length() <= LONGEST_NAME, "a name is short");
            require(!name.startsWith("."), "a name is not hidden");
            require(name.endsWith(".txt"), "a name says what the file is");
            require(
                    name.codePoints()
                            .noneMatch(c ->
                                    "/\\<>:\"|?*%;".indexOf(c) >= 0
                                            || Character.isISOControl(c)
                                            || Character.getType(c) == Character.FORMAT
                                            || Character.getType(c) == Character.SURROGATE),
                    "a name holds nothing that a file system or a reader trips over");
        }
    }
}
