package org.huiyin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Importing an older register in three formats: good lines once, bad lines told. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.limits.filing-per-minute=100000")
class ImportsTest {

    private static final String HEADING =
            "channel,title,narrative,requests,receivedOn,name,phone,ref\n";

    @Autowired private ApplicationContext program;
    @Autowired private Imports imports;
    private Actor clerk;

    @BeforeEach
    void prepare() {
        TestOffices.in(program);
        var staff = TestStaff.in(program).hire(Role.CLERK).member();
        clerk = new Actor.Staff(staff.publicId(), staff.office());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-8 with mark"})
    void csvInEveryEncodingThatOfficesUse(String encoding) throws IOException {
        String text =
                HEADING
                        + "VISIT,欠薪 %1$s,\"三个月\n没有发工资\",补发|道歉,,张试用,13900000000,\n"
                                .formatted(encoding)
                        + "LETTER,来信 %1$s,经过,要求,2024-01-02,,,L-%1$s\n".formatted(encoding)
                        + "WALK,,经过,,,,abc,\n";
        String mark = encoding.equals("UTF-8") || encoding.equals("GB18030") ? "" : "\uFEFF";
        Charset charset = Charset.forName(encoding.replace(" with mark", ""));
        byte[] bytes = (mark + text).getBytes(charset);

        ImportReport report = run(ImportFormat.CSV, bytes);

        assertThat(report.filed()).as(report.toString()).isEqualTo(2);
        assertThat(report.bad()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(BadLine::line, BadLine::field)
                .as("the line as an editor counts it, every fault at once")
                .containsExactly(
                        tuple(5L, "channel"),
                        tuple(5L, "title"),
                        tuple(5L, "requests"),
                        tuple(5L, "phone"));
    }

    @Test
    void aTableMaySpeakChinese() throws IOException {
        byte[] file =
                utf8(
                        """
                        信访方式,标题,事实和理由,诉求,类别,姓名,电话,原编号
                        走访,中文表头,经过,要求|再要求,建议意见,试用居民,000-0000,旧-1
                        路过,中文表头,经过,要求,其他,,,旧-2
                        """);

        ImportReport report = run(ImportFormat.CSV, file);

        assertThat(report.filed()).as(report.toString()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(BadLine::line, BadLine::field)
                .containsExactly(tuple(3L, "channel"), tuple(3L, "kind"));
    }

    @Test
    void importedAgainNothingIsFiledAgain() throws IOException {
        String line = "VISIT,同样的一行,经过,要求,,,,\n";
        byte[] file = (HEADING + line + line).getBytes(StandardCharsets.UTF_8);

        assertThat(run(ImportFormat.CSV, file).filed()).as("two people, same words").isEqualTo(2);
        ImportReport again = run(ImportFormat.CSV, file);
        assertThat(again.filed()).isZero();
        assertThat(again.before()).isEqualTo(2);

        byte[] longer = (HEADING + line + line + line).getBytes(StandardCharsets.UTF_8);
        ImportReport more = run(ImportFormat.CSV, longer);
        assertThat(more.filed()).isEqualTo(1);
        assertThat(more.before()).isEqualTo(2);
    }

    @Test
    void aRefIsOnePetitionWhateverElseTheLineSays() throws IOException {
        String first = HEADING + "VISIT,题,经过,要求,,,,REF-7\n";
        String second = HEADING + "VISIT,改过的题,经过,要求,,,,REF-7\n";

        assertThat(run(ImportFormat.CSV, utf8(first)).filed()).isEqualTo(1);
        ImportReport changed = run(ImportFormat.CSV, utf8(second));
        assertThat(changed.filed()).isZero();
        assertThat(changed.problems()).extracting(BadLine::field).containsExactly("ref");
    }

    @Test
    void aDryRunFilesNothing() throws IOException {
        byte[] file = utf8(HEADING + "VISIT,只试一遍,经过,要求,,,,\n");

        ImportReport tried =
                imports.run(
                        ImportFile.of(ImportFormat.CSV, file),
                        Imports.Mode.DRY_RUN,
                        clerk,
                        ImportWatch.NOBODY);
        assertThat(tried.dryRun()).isTrue();
        assertThat(tried.filed()).isEqualTo(1);
        assertThat(run(ImportFormat.CSV, file).before()).as("nothing was there before").isZero();
    }

    @Test
    void excelWithItsOwnDaysAndNumbers() throws IOException {
        ImportReport report = run(ImportFormat.XLSX, workbook());

        assertThat(report.problems())
                .extracting(BadLine::line, BadLine::field)
                .containsExactly(tuple(4L, "request1"));
        assertThat(report.filed()).as(report.toString()).isEqualTo(1);
        assertThat(run(ImportFormat.XLSX, workbook()).before()).isEqualTo(1);
    }

    @Test
    void jsonLinesAreFilingBodies() throws IOException {
        String lines =
                """
                {"channel":"VISIT","title":"json","narrative":"n","requests":["a",{"text":"b","kind":"SUGGESTION"}],"ref":"J1"}

                {"channel":"VISIT","title":"json","narrative":"n","requests":["a"],"name":"试用","label":"x"}
                {"channel":"VISIT","title":
                {"channel":"FAX","title":"json","narrative":"n","requests":["a"],"persons":[{"role":"X","name":"y"}]}
                """;
        ImportReport report = run(ImportFormat.JSONL, utf8(lines));

        assertThat(report.filed()).as(report.toString()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(BadLine::line, BadLine::field)
                .containsExactly(tuple(3L, "/label"), tuple(4L, ""), tuple(5L, "/persons/0/role"));
    }

    @Test
    void anUnknownColumnRefusesTheFile() throws IOException {
        byte[] file = utf8("channel,title,narrative,requests,risk\nVISIT,a,b,c,high\n");

        ImportReport report = run(ImportFormat.CSV, file);
        assertThat(report.filed()).isZero();
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().getFirst().reason().key()).isEqualTo("intake.import.column");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        ImportReport report = run(ImportFormat.XLSX, bomb.toByteArray());
        assertThat(report.problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("intake.import.xlsx");
    }

    @Test
    void itCanBeStopped() throws IOException {
        byte[] file = utf8(HEADING + "VISIT,停,经过,要求,,,,\n".repeat(50));

        ImportReport report =
                imports.run(
                        ImportFile.of(ImportFormat.CSV, file),
                        Imports.Mode.DRY_RUN,
                        clerk,
                        (_, soFar) -> soFar.lines() < 10);
        assertThat(report.stopped()).isTrue();
        assertThat(report.lines()).isEqualTo(10);
    }

    private ImportReport run(ImportFormat format, byte[] content) throws IOException {
        return imports.run(
                ImportFile.of(format, content), Imports.Mode.FILE, clerk, ImportWatch.NOBODY);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("登记");
            row(sheet, 0, List.of("channel", "title", "narrative", "request1", "phone"));
            sheet.getRow(0).createCell(5).setCellValue("receivedOn");
            row(sheet, 1, List.of("LETTER", "表格", "经过", "要求"));
            sheet.getRow(1).createCell(4).setCellValue(13900000000.0);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            sheet.getRow(1).createCell(5).setCellValue(LocalDate.of(2024, 1, 2));
            sheet.getRow(1).getCell(5).setCellStyle(day);
            row(sheet, 3, List.of("VISIT", "没有要求", "经过", "x".repeat(2001)));
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int index, List<String> cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
