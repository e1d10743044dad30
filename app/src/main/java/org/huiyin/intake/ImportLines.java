package org.huiyin.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huiyin.intake.batch.Line;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Actor;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;

/** One import under way: files line by line and keeps count. */
final class ImportLines {

    private final Checks checks;
    private final Petitions petitions;
    private final Imports.Mode mode;
    private final Filer filer;
    private final Instant begun;
    private final LineKeys keys = new LineKeys();
    private final List<BadLine> problems = new ArrayList<>();
    private long lines;
    private long filed;
    private long before;
    private long bad;

    ImportLines(Checks checks, Petitions petitions, Imports.Mode mode, Actor by, Instant begun) {
        this.checks = checks;
        this.petitions = petitions;
        this.mode = mode;
        this.filer = Filer.importing(by);
        this.begun = begun;
    }

    void take(Line line) {
        lines++;
        switch (line) {
            case Line.Unreadable(long number, FieldError why) -> refuse(number, List.of(why));
            case Line.Read(long number, Given given, Optional<String> ref) ->
                    take(number, given, ref);
        }
    }

    private void take(long number, Given given, Optional<String> ref) {
        switch (checks.check(given, Standing.STAFF_WITH_ORIGINAL)) {
            case Checked.Faulty(var errors) -> refuse(number, errors.all());
            case Checked.Sound(Filing filing) -> {
                String key = keys.of(filing, ref);
                if (mode == Imports.Mode.DRY_RUN) {
                    filed++;
                } else {
                    file(number, filing, key);
                }
            }
        }
    }

    private void file(long number, Filing filing, String key) {
        try {
            Filed entered = petitions.file(filing, filer, Optional.of(key));
            if (entered.receivedAt().isBefore(begun)) {
                before++;
            } else {
                filed++;
            }
        } catch (Problem problem) {
            refuse(number, why(problem));
        }
    }

    /** What concerns this line alone; anything else ends the import. */
    private static List<FieldError> why(Problem problem) {
        return switch (problem.kind()) {
            case INVALID -> problem.errors().all();
            case REFUSED -> List.of(new FieldError("", problem.detail()));
            case KEY_REUSED -> List.of(FieldError.of("/ref", "intake.import.ref"));
            default -> throw problem;
        };
    }

    private void refuse(long number, List<FieldError> errors) {
        bad++;
        for (FieldError error : errors) {
            if (problems.size() < ImportReport.TOLD) {
                problems.add(new BadLine(number, error.field(), error.reason()));
            }
        }
    }

    /** The file as a whole is not what it should be; what was filed before stays filed. */
    void refuse(Text reason) {
        problems.add(new BadLine(0, "", reason));
    }

    ImportWatch.Progress progress() {
        return new ImportWatch.Progress(lines, filed, before, bad);
    }

    /**
     * What came of it.
     *
     * @param names what the format calls the field at a JSON pointer
     */
    ImportReport report(boolean stopped, UnaryOperator<String> names) {
        List<BadLine> named =
                problems.stream()
                        .map(bad -> new BadLine(bad.line(), names.apply(bad.field()), bad.reason()))
                        .toList();
        return new ImportReport(
                mode == Imports.Mode.DRY_RUN, lines, filed, before, bad, named, stopped);
    }
}
