package org.huiyin.operations.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huiyin.Huiyin;
import org.huiyin.operations.replay.Replay;
import org.huiyin.operations.replay.Replayed;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code huiyin import --replay FILE}: plays real messages and replies into a demo database. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final int TELL_EVERY = 100;

    @Option(names = "--replay", paramLabel = "FILE", required = true)
    private Path replay = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (ConfigurableApplicationContext program = Huiyin.start(WebApplicationType.NONE);
                Stream<String> lines = Files.lines(replay)) {
            Replayed replayed =
                    program.getBean(Replay.class)
                            .play(
                                    lines.filter(line -> !line.isBlank()),
                                    count -> {
                                        if (count % TELL_EVERY == 0) {
                                            err.println(count);
                                            err.flush();
                                        }
                                    });
            out.println(JsonMapper.shared().writeValueAsString(replayed));
            return ExitCode.OK;
        } catch (IllegalStateException | IllegalArgumentException refused) {
            err.println(refused.getMessage());
            return ExitCode.USAGE;
        }
    }
}
