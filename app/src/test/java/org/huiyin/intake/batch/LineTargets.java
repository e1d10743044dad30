package org.huiyin.intake.batch;

import static org.huiyin.fuzz.Target.require;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiyin.fuzz.Target;
import org.huiyin.intake.ImportFile;
import org.huiyin.intake.ImportFormat;
import org.huiyin.shell.rest.ProgramJson;

/** The three formats of files that are imported. */
public final class LineTargets {

    private static final String HEADING = "channel,title,narrative,requests,receivedOn,name,ref\n";
    private static final String LINE = "VISIT,欠薪,\"三个月\n没有发工资\",补发|道歉,2026-01-02,张试用,A-1\n";

    private static final Pattern POINTER =
            Pattern.compile("(?:/(?:[^/~]|~[01])*)*", Pattern.DOTALL);

    private LineTargets() {}

    public static List<Target> all() {
        var refusals = List.<Class<? extends Exception>>of(UnreadableFile.class);
        return List.of(
                new Target(
                        "import-csv",
                        refusals,
                        data -> read(ImportFormat.CSV, new CsvLines(), data),
                        () ->
                                List.of(
                                        bytes(HEADING + LINE, StandardCharsets.UTF_8),
                                        bytes("\uFEFF" + HEADING + LINE, StandardCharsets.UTF_16LE),
                                        bytes(
                                                "信访方式,标题,诉求\n走访,\"a\"\"b\",要求\n",
                                                Charset.forName("GB18030")),
                                        bytes(
                                                "title,request1,request2\r\nx\ty,=1+1,,,,z\r\n\r\n\"",
                                                StandardCharsets.UTF_8))),
                new Target(
                        "import-xlsx",
                        refusals,
                        data -> read(ImportFormat.XLSX, new XlsxLines(), data),
                        () -> List.of(workbook())),
                new Target(
                        "import-jsonl",
                        refusals,
                        data -> read(ImportFormat.JSONL, new JsonLines(ProgramJson.mapper()), data),
                        () ->
                                List.of(
                                        bytes(
                                                """
                                                {"channel":"VISIT","title":"欠薪","requests":["补发",{"text":"道歉","kind":"CLAIM"}]}

                                                {"persons":[{"role":"AGENT","name":"x"}],"concerns":["a"],"ref":"1"}
                                                null
                                                """,
                                                StandardCharsets.UTF_8),
                                        bytes(
                                                "\uFEFF{\"title\":\"\\ud83d\",\"x\":[[[[\n{\"a/b~c\":1}\n7\n\"\"\n[]\n",
                                                StandardCharsets.UTF_8))));
    }

    private static void read(ImportFormat format, LineReader reader, byte[] data)
            throws IOException {
        long[] last = {0};
        reader.read(
                ImportFile.of(format, data),
                (line, read) -> {
                    require(line.number() > last[0], "lines come in their order");
                    last[0] = line.number();
                    require(read >= 0 && read <= data.length, "no more is read than is there");
                    if (line instanceof Line.Unreadable(_, var why)) {
                        require(why.reason().key().contains("."), "why is said");
                        require(
                                format != ImportFormat.JSONL
                                        || POINTER.matcher(why.field()).matches(),
                                "the field is named by a JSON pointer");
                    }
                    return true;
                });
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            var heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("title");
            heading.createCell(1).setCellValue("phone");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("欠薪");
            row.createCell(1).setCellValue(13_900_000_000d);
            row.createCell(2).setCellFormula("A1&B1");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
