package org.huiyin.operations.command;

import java.util.concurrent.TimeUnit;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.petition.ClockWatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code huiyin sweep}: looks at every clock that is due now, and says how long that took. */
@Command(name = "sweep", mixinStandardHelpOptions = true)
public final class SweepCommand implements Subcommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext program = Huiyin.open()) {
            long begun = System.nanoTime();
            ClockWatch.Swept swept = program.getBean(ClockWatch.class).sweep();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "{\"petitions\":%d,\"warnings\":%d,\"entries\":%d,\"millis\":%d}%n",
                            swept.petitions(),
                            swept.warnings(),
                            swept.entries(),
                            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            return ExitCode.OK;
        }
    }
}
