package org.huiyin.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.intake.ImportFile;
import org.huiyin.intake.ImportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The XML of a workbook fetches nothing and unfolds to nothing. */
class HostileSheetsTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @TempDir private static Path folder;

    /** What stands in the place of the document type; {@code CANARY} is the address of a file. */
    static Stream<String> types() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return Stream.of(
                "<!DOCTYPE a [<!ENTITY e19 SYSTEM \"CANARY\">]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"CANARY\"> %p;<!ENTITY e19 \"x\">]>",
                "<!DOCTYPE a SYSTEM \"CANARY\" [<!ENTITY e19 \"x\">]>",
                laughs + "]>");
    }

    @ParameterizedTest
    @MethodSource("types")
    void entitiesAreNotEvenLookedAt(String type) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary.txt"), "canary");
        String declared = type.replace("CANARY", canary.toUri().toString());
        List<String> read = new ArrayList<>();

        assertThatThrownBy(() -> read(workbook(declared, "&e19;"), read))
                .isInstanceOf(UnreadableFile.class);
        assertThat(read).noneMatch(line -> line.contains("canary"));
        assertThatThrownBy(() -> read(withStrings(declared), read))
                .isInstanceOf(UnreadableFile.class);
        assertThat(read).isEmpty();
    }

    @Test
    void thisWorkbookWouldBeRead() throws IOException {
        List<String> read = new ArrayList<>();

        read(workbook("", "经过"), read);

        assertThat(read).singleElement().asString().contains("经过");
    }

    private static void read(byte[] file, List<String> into) throws IOException {
        new XlsxLines()
                .read(
                        ImportFile.of(ImportFormat.XLSX, file),
                        (line, _) -> into.add(line.toString()));
    }

    private static byte[] workbook(String type, String cell) throws IOException {
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", type + sheet(cell));
        return zip(parts);
    }

    private static byte[] withStrings(String type) throws IOException {
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", sheet("x"));
        parts.put(
                "xl/sharedStrings.xml",
                type + "<sst xmlns=\"" + MAIN + "\" count=\"1\"><si><t>&e19;</t></si></sst>");
        return zip(parts);
    }

    private static String sheet(String cell) {
        StringBuilder row = new StringBuilder();
        for (String title : List.of("channel", "title", "narrative", "requests")) {
            row.append(text(title));
        }
        return "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\">%s</row><row r=\"2\">%s</row></sheetData></worksheet>"
                .formatted(MAIN, row, text("VISIT") + text("标题") + text(cell) + text("要求"));
    }

    private static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + over("xl/workbook.xml", kind + "sheet.main+xml")
                        + over("xl/worksheets/sheet1.xml", kind + "worksheet+xml")
                        + over("xl/sharedStrings.xml", kind + "sharedStrings+xml")
                        + "</Types>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "<Relationship Id=\"r2\" Type=\""
                                + OFFICE
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
        return parts;
    }

    private static String over(String part, String type) {
        return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relations(String type, String target, String more) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/>%s</Relationships>"
                .formatted(PACKAGE, OFFICE, type, target, more);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
