package org.huiyin.intake.job;

import java.util.List;
import java.util.function.Function;
import org.huiyin.intake.ImportReport;
import org.huiyin.shell.Text;

/**
 * A report as it is kept: numbers, and reasons in the language of whoever started the import. It
 * holds nothing that a line says.
 */
public record RunReport(long lines, long filed, long before, long bad, List<Problem> problems) {

    public RunReport {
        problems = List.copyOf(problems);
    }

    /** Why a line was not filed. */
    public record Problem(long line, String field, String reason) {}

    static RunReport of(ImportReport report, Function<Text, String> say) {
        return new RunReport(
                report.lines(),
                report.filed(),
                report.before(),
                report.bad(),
                report.problems().stream()
                        .map(bad -> new Problem(bad.line(), bad.field(), say.apply(bad.reason())))
                        .toList());
    }
}
