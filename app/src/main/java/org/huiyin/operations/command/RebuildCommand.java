package org.huiyin.operations.command;

import java.io.PrintWriter;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.petition.Rebuild;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code huiyin rebuild}: makes what is read follow from the events again, or proves that it does.
 */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
public final class RebuildCommand implements Subcommand {

    @Option(names = "--check")
    private boolean check;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext program = Huiyin.open()) {
            Rebuild rebuild = program.getBean(Rebuild.class);
            Rebuild.Report report = check ? rebuild.check() : rebuild.rebuild();
            PrintWriter out = spec.commandLine().getOut();
            report.differing().forEach(number -> out.println("differing " + number));
            report.broken().forEach(number -> out.println("broken " + number));
            out.printf(
                    "{\"petitions\":%d,\"events\":%d,\"differing\":%d,\"broken\":%d}%n",
                    report.petitions(),
                    report.events(),
                    report.differing().size(),
                    report.broken().size());
            boolean good = check ? report.sound() : report.broken().isEmpty();
            return good ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
