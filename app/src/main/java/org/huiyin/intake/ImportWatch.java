package org.huiyin.intake;

/** Watches an import, and may stop it. */
@FunctionalInterface
public interface ImportWatch {

    /** Lets it run to its end. */
    ImportWatch NOBODY = (_, _) -> true;

    /**
     * Told after each line.
     *
     * @param percent of the file, 0 to 100
     * @param soFar what came of the lines before
     * @return false to stop; what was filed stays filed
     */
    boolean goOn(int percent, Progress soFar);

    /** Numbers as in {@link ImportReport}. */
    record Progress(long lines, long filed, long before, long bad) {}
}
