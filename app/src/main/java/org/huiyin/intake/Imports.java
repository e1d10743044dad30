package org.huiyin.intake;

import java.io.IOException;
import java.util.List;
import org.huiyin.intake.batch.LineReader;
import org.huiyin.intake.batch.LineReaders;
import org.huiyin.intake.batch.UnreadableFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Actor;
import org.huiyin.shell.LegalTime;
import org.springframework.stereotype.Component;

/**
 * Imports petitions from an older register: CSV, XLSX or JSON Lines. Each line is one petition in a
 * transaction of its own. What was filed once is not filed again, however often and by whomever the
 * file is imported; a line is known again by its {@code ref}, or else by all it says.
 */
@Component
public final class Imports {

    /** The columns a table may have, beside {@code request1}, {@code request2} and so on. */
    public static final List<String> COLUMNS =
            List.of(
                    "channel",
                    "title",
                    "narrative",
                    "requests",
                    "kind",
                    "category",
                    "place",
                    "office",
                    "concerns",
                    "receivedOn",
                    "name",
                    "phone",
                    "email",
                    "address",
                    "ref");

    private final LineReaders readers;
    private final Checks checks;
    private final Petitions petitions;
    private final LegalTime time;

    Imports(LineReaders readers, Checks checks, Petitions petitions, LegalTime time) {
        this.readers = readers;
        this.checks = checks;
        this.petitions = petitions;
        this.time = time;
    }

    /** Whether an import files, or only tells what it would do. */
    public enum Mode {
        DRY_RUN,
        FILE
    }

    /**
     * Runs an import to its end, or until it is stopped. What was filed before it is stopped or
     * fails stays filed.
     *
     * @param by on whose behalf; an earlier day of receipt is taken from staff only
     * @return what came of it; a file that cannot be read at all is told as a problem of line 0
     * @throws IOException when the file cannot be read from where it lies
     * @throws org.huiyin.shell.Problem 503 when the database is away
     */
    public ImportReport run(ImportFile file, Mode mode, Actor by, ImportWatch watch)
            throws IOException {
        LineReader reader = readers.of(file.format());
        ImportLines lines = new ImportLines(checks, petitions, mode, by, time.now());
        boolean[] stopped = {false};
        try {
            reader.read(
                    file,
                    (line, read) -> {
                        lines.take(line);
                        stopped[0] = !watch.goOn(percent(read, file.size()), lines.progress());
                        return !stopped[0];
                    });
        } catch (UnreadableFile broken) {
            lines.refuse(broken.reason());
        }
        return lines.report(stopped[0], reader::field);
    }

    private static int percent(long read, long size) {
        return size == 0 ? 100 : Math.clamp(read * 100 / size, 0, 100);
    }
}
