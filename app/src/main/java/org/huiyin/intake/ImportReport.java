package org.huiyin.intake;

import java.util.List;

/**
 * What came of an import.
 *
 * @param lines how many lines were read, the heading not counted
 * @param filed how many were filed now; in a dry run, how many could be
 * @param before how many had been filed by an earlier import and were left alone
 * @param bad how many were not filed
 * @param problems why not, in the order of lines; the first {@value #TOLD} only
 * @param stopped whether somebody stopped it before the end
 */
public record ImportReport(
        boolean dryRun,
        long lines,
        long filed,
        long before,
        long bad,
        List<BadLine> problems,
        boolean stopped) {

    /** How many problems a report tells. */
    public static final int TOLD = 10_000;

    public ImportReport {
        problems = List.copyOf(problems);
    }
}
