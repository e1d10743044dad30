package org.huiyin.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.huiyin.intake.job.RunReport;

/** Bad lines as CSV that a spreadsheet opens: with a mark for UTF-8, and nothing it would run. */
final class ReportTable {

    /** Also as an input method for Chinese writes them. */
    private static final String BEGINS_FORMULA = "=+-@＝＋－＠";

    private ReportTable() {}

    static byte[] of(RunReport report) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter table =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text)) {
            table.writeRecord("line", "field", "reason");
            for (RunReport.Problem bad : report.problems()) {
                table.writeRecord(
                        Long.toString(bad.line()), inert(bad.field()), inert(bad.reason()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One line of columns, as a spreadsheet opens it. */
    static byte[] heading(String columns) {
        return ('\uFEFF' + columns + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula, now or with spaces cut off, is made text. */
    static String inert(String cell) {
        String seen = cell.replaceFirst("^[\\p{Z}\\p{C}]+", "");
        boolean formula =
                seen.length() < cell.length()
                        || (!seen.isEmpty() && BEGINS_FORMULA.indexOf(seen.charAt(0)) >= 0);
        return formula ? "'" + cell : cell;
    }
}
