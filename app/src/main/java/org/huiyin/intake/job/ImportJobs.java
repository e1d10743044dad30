package org.huiyin.intake.job;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.huiyin.intake.ImportFile;
import org.huiyin.intake.ImportReport;
import org.huiyin.intake.ImportWatch;
import org.huiyin.intake.Imports;
import org.huiyin.procedure.Actor;
import org.huiyin.shell.Page;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Runs imports in the background, two at a time. When the program ends an import ends with it; the
 * same file can be imported again, and files nothing twice.
 */
@Component
public final class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int AT_ONCE = 2;

    private final Imports imports;
    private final ImportRuns runs;
    private final MessageSource messages;
    private final Page page;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("import").factory());

    ImportJobs(Imports imports, ImportRuns runs, MessageSource messages, Page page) {
        this.imports = imports;
        this.runs = runs;
        this.messages = messages;
        this.page = page;
    }

    /**
     * Starts an import.
     *
     * @param name what the file is called, for the list
     * @param language in which the report is kept
     * @return its id
     */
    public String start(
            SignedIn by, String name, ImportFile file, Imports.Mode mode, Locale language) {
        String id = page.newKey();
        runs.begin(id, by.publicId(), name, mode == Imports.Mode.DRY_RUN);
        Actor actor = new Actor.Staff(by.publicId(), by.office());
        workers.execute(() -> run(id, file, mode, actor, language));
        return id;
    }

    private void run(String id, ImportFile file, Imports.Mode mode, Actor actor, Locale language) {
        try {
            ImportReport report = imports.run(file, mode, actor, watch(id));
            runs.end(
                    id,
                    report.stopped() ? ImportRun.State.STOPPED : ImportRun.State.DONE,
                    Optional.of(RunReport.of(report, text -> messages.getMessage(text, language))));
        } catch (RuntimeException | IOException e) {
            LOG.error("import {} was broken off", id, Wordless.of(e));
            runs.end(id, ImportRun.State.FAILED, Optional.empty());
        }
    }

    /** Looks at the database twice a second, however fast the lines go. */
    private ImportWatch watch(String id) {
        long[] last = {System.nanoTime()};
        return (percent, _) -> {
            if (System.nanoTime() - last[0] < EVERY.toNanos()) {
                return true;
            }
            last[0] = System.nanoTime();
            return !runs.stopAsked(id, percent);
        };
    }

    @PreDestroy
    void leave() {
        workers.shutdownNow();
    }
}
