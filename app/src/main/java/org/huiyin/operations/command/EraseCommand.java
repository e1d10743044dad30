package org.huiyin.operations.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.office.Erasure;
import org.huiyin.office.Register;
import org.huiyin.petition.Erasures;
import org.huiyin.shell.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code huiyin erase}: erases what need not be kept any longer, once two operators asked for it;
 * {@code --dry-run} lists numbers and dates only. Without {@code --by} it goes on with what is
 * ordered.
 */
@Command(name = "erase", mixinStandardHelpOptions = true)
public final class EraseCommand implements Subcommand {

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--until", paramLabel = "DAY")
    private @Nullable LocalDate until;

    @Option(names = "--by", paramLabel = "LOGIN")
    private @Nullable String by;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext program = Huiyin.open()) {
            LocalDate today = program.getBean(LegalTime.class).today();
            LocalDate last = Optional.ofNullable(until).orElse(today);
            Erasures erasures = program.getBean(Erasures.class);
            return dryRun ? list(erasures, last) : erase(program, erasures, new Erasure(last));
        }
    }

    private int list(Erasures erasures, LocalDate last) {
        PrintWriter out = spec.commandLine().getOut();
        AtomicInteger count = new AtomicInteger();
        erasures.due(last)
                .forEach(due -> {
                    out.println(due.number() + "\t" + due.keptUntil());
                    count.incrementAndGet();
                });
        out.printf("{\"until\":\"%s\",\"due\":%d}%n", last, count.get());
        return ExitCode.OK;
    }

    private int erase(ConfigurableApplicationContext program, Erasures erasures, Erasure erasure) {
        Optional<TwoOperators.Step> step =
                Optional.ofNullable(by)
                        .map(login ->
                                new TwoOperators(program, Typed.by(spec))
                                        .ask(login, Register.ERASURE, erasure, erasure::equals));
        int erased = erasures.carryOn();
        spec.commandLine()
                .getOut()
                .printf(
                        "{\"step\":\"%s\",\"erased\":%d}%n",
                        step.map(Enum::name).orElse("CARRIED_ON"), erased);
        return ExitCode.OK;
    }
}
