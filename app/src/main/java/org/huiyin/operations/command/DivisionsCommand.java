package org.huiyin.operations.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.office.Author;
import org.huiyin.office.Divisions;
import org.huiyin.shell.LegalTime;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huiyin divisions FILE}: loads the administrative divisions as the tree of offices. */
@Command(name = "divisions", mixinStandardHelpOptions = true)
public final class DivisionsCommand implements Subcommand {

    private static final String OPERATOR = "operator";

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Given.readable(file);
        try (ConfigurableApplicationContext program = Huiyin.open();
                Reader csv = Files.newBufferedReader(file)) {
            Author author = new Author(OPERATOR, program.getBean(LegalTime.class).today());
            Divisions.Loaded loaded = program.getBean(Divisions.class).load(csv, author);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "{\"added\":%d,\"renamed\":%d,\"moved\":%d,\"unchanged\":%d}%n",
                            loaded.added(), loaded.renamed(), loaded.moved(), loaded.unchanged());
            return ExitCode.OK;
        } catch (Divisions.DivisionsMalformed malformed) {
            spec.commandLine().getErr().println(file + ": " + malformed.getMessage());
            return ExitCode.USAGE;
        }
    }
}
