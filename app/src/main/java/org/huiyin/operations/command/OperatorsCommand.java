package org.huiyin.operations.command;

import java.util.Locale;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.office.Author;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code huiyin operators}: takes an operator who has left out of the count, so that the one who
 * stays may name another. Only whoever runs the machine can; it stands in the public log.
 */
@Command(name = "operators", mixinStandardHelpOptions = true)
public final class OperatorsCommand implements Subcommand {

    private static final String AUTHOR = "operators";

    @Option(names = "--left", paramLabel = "ID", required = true)
    private String left = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext program = Huiyin.open()) {
            Author by = new Author(AUTHOR, program.getBean(LegalTime.class).today());
            program.getBean(StaffMembers.class).retireOperator(new StaffId(left), by);
            spec.commandLine().getOut().println("{\"left\":1}");
            return ExitCode.OK;
        } catch (RegisterRefusal refusal) {
            String reason = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Refused(reason, left);
        }
    }
}
