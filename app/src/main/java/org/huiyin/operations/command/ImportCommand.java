package org.huiyin.operations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.intake.BadLine;
import org.huiyin.intake.ImportFile;
import org.huiyin.intake.ImportFormat;
import org.huiyin.intake.ImportReport;
import org.huiyin.intake.Imports;
import org.huiyin.operations.replay.Replay;
import org.huiyin.operations.replay.Replayed;
import org.huiyin.procedure.Actor;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code huiyin import FILE --by LOGIN}: files what an older register holds, line by line; {@code
 * huiyin import --replay FILE}: plays real messages and replies into a demo database.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Subcommand {

    private static final int TELL_EVERY = 100;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--by", paramLabel = "LOGIN")
    private @Nullable String by;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What is imported. */
    private static final class Source {

        @Parameters(index = "0", paramLabel = "FILE")
        private @Nullable Path file;

        @Option(names = "--replay", paramLabel = "FILE")
        private @Nullable Path replay;
    }

    @Override
    public Integer call() throws IOException {
        Path replay = source.replay;
        Path file = source.file;
        if (replay != null) {
            return replay(replay);
        }
        if (file == null || by == null) {
            throw new ParameterException(spec.commandLine(), "import FILE --by LOGIN");
        }
        ImportFormat format =
                ImportFormat.of(file.toString())
                        .orElseThrow(() ->
                                new ParameterException(spec.commandLine(), "CSV, XLSX, JSONL"));
        return register(ImportFile.of(format, file), by);
    }

    private int register(ImportFile file, String login) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext program =
                Huiyin.start(WebApplicationType.SERVLET, "--server.port=0")) {
            Optional<SignedIn> staff =
                    program.getBean(Accounts.class).byLogin(login).map(found -> found.staff());
            if (staff.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--by " + login + "?");
            }
            ImportReport report =
                    program.getBean(Imports.class)
                            .run(
                                    file,
                                    dryRun ? Imports.Mode.DRY_RUN : Imports.Mode.FILE,
                                    new Actor.Staff(staff.get().publicId(), staff.get().office()),
                                    (percent, soFar) -> tell(percent, soFar.lines()));
            MessageSource messages = program.getBean(MessageSource.class);
            for (BadLine bad : report.problems()) {
                String reason = messages.getMessage(bad.reason(), Locale.getDefault());
                out.printf("%d\t%s\t%s%n", bad.line(), bad.field(), reason);
            }
            out.println(
                    JsonMapper.shared()
                            .writeValueAsString(
                                    Map.of(
                                            "lines", report.lines(),
                                            "filed", report.filed(),
                                            "before", report.before(),
                                            "bad", report.bad())));
            return report.bad() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private int replay(Path file) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (ConfigurableApplicationContext program =
                        Huiyin.start(WebApplicationType.SERVLET, "--server.port=0");
                Stream<String> lines = Files.lines(file)) {
            Replayed replayed =
                    program.getBean(Replay.class)
                            .play(lines.filter(line -> !line.isBlank()), count -> tell(0, count));
            spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(replayed));
            return ExitCode.OK;
        } catch (IllegalStateException | IllegalArgumentException refused) {
            err.println(refused.getMessage());
            return ExitCode.USAGE;
        }
    }

    private boolean tell(int percent, long lines) {
        if (lines % TELL_EVERY == 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(percent > 0 ? lines + " (" + percent + " %)" : lines + "");
            err.flush();
        }
        return true;
    }
}
