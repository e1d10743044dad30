package org.huiyin.operations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
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
import org.huiyin.shell.Installation;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code huiyin import FILE --by LOGIN}: files what an older register holds, line by line; {@code
 * huiyin import --replay FILE}: plays real messages and replies into a demo database. The last line
 * it prints is its count, in JSON.
 */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Subcommand {

    private static final int TELL_EVERY = 100;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Spec private CommandSpec spec = CommandSpec.create();

    /** What is imported: one of the two. */
    private static final class Source {

        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable Register register;

        @Option(names = "--replay", paramLabel = "FILE")
        private @Nullable Path replay;
    }

    /** An older register, and on whose behalf it is filed. */
    private static final class Register {

        @Parameters(index = "0", paramLabel = "FILE")
        private Path file = Path.of("");

        @Option(names = "--by", paramLabel = "LOGIN", required = true)
        private String by = "";

        @Option(names = "--dry-run")
        private boolean dryRun;
    }

    @Override
    public Integer call() throws IOException {
        Path replay = source.replay;
        Register register = source.register;
        if (replay != null) {
            return replay(Given.readable(replay));
        }
        return register == null ? ExitCode.USAGE : register(register);
    }

    private int register(Register register) throws IOException {
        ImportFormat format =
                ImportFormat.of(register.file.toString())
                        .orElseThrow(() -> new Refused("format", register.file));
        ImportFile file = ImportFile.of(format, Given.readable(register.file));
        try (ConfigurableApplicationContext program = Huiyin.open()) {
            SignedIn staff =
                    program.getBean(Accounts.class)
                            .byLogin(register.by)
                            .orElseThrow(() -> new Refused("no-such-login", register.by))
                            .staff();
            ImportReport report =
                    program.getBean(Imports.class)
                            .run(
                                    file,
                                    register.dryRun ? Imports.Mode.DRY_RUN : Imports.Mode.FILE,
                                    new Actor.Staff(staff.publicId(), staff.office()),
                                    (percent, soFar) -> tell(percent, soFar.lines()));
            print(report, program.getBean(MessageSource.class));
            return report.bad() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void print(ImportReport report, MessageSource messages) {
        PrintWriter out = spec.commandLine().getOut();
        for (BadLine bad : report.problems()) {
            String reason = messages.getMessage(bad.reason(), Locale.getDefault());
            out.printf("%d\t%s\t%s%n", bad.line(), bad.field(), reason);
        }
        print(
                Map.of(
                        "lines", report.lines(),
                        "filed", report.filed(),
                        "before", report.before(),
                        "bad", report.bad()));
    }

    private int replay(Path file) throws IOException {
        try (ConfigurableApplicationContext program = Huiyin.open();
                Stream<String> lines = Files.lines(file)) {
            if (!program.getBean(Installation.class).isDemo()) {
                throw new Refused("not-demo");
            }
            Replayed replayed = program.getBean(Replay.class).play(lines, count -> tell(0, count));
            print(replayed);
            return ExitCode.OK;
        } catch (Replay.LineMalformed line) {
            throw new Refused("message", file, line.number(), line.part());
        }
    }

    private void print(Object counts) {
        spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(counts));
    }

    private boolean tell(int percent, long lines) {
        if (lines % TELL_EVERY == 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(percent > 0 ? lines + " (" + percent + " %)" : lines + "");
        }
        return true;
    }
}
