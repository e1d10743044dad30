package org.huiyin.operations.command;

import java.util.Optional;
import org.huiyin.Huiyin;
import org.huiyin.Subcommand;
import org.huiyin.office.KeyRotation;
import org.huiyin.office.Register;
import org.huiyin.petition.Rotation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code huiyin keys rotate}: changes the master key, once two operators asked for it. Without
 * {@code --by} it goes on with what is ordered.
 */
@Command(name = "keys", mixinStandardHelpOptions = true, subcommands = KeysCommand.Rotate.class)
public final class KeysCommand implements Subcommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    /** {@code rotate}. */
    @Command(name = "rotate", mixinStandardHelpOptions = true)
    static final class Rotate implements Subcommand {

        @Option(names = "--by", paramLabel = "LOGIN")
        private @Nullable String by;

        @Spec private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try (ConfigurableApplicationContext program = Huiyin.open()) {
                Optional<TwoOperators.Step> step =
                        Optional.ofNullable(by)
                                .map(login ->
                                        new TwoOperators(program, Typed.by(spec))
                                                .ask(
                                                        login,
                                                        Register.KEY,
                                                        KeyRotation.drawn(),
                                                        KeyRotation.class::isInstance));
                Rotation.Progress progress = program.getBean(Rotation.class).carryOn();
                spec.commandLine()
                        .getOut()
                        .printf(
                                "{\"step\":\"%s\",\"state\":\"%s\",\"wrapped\":%d}%n",
                                step.map(Enum::name).orElse("CARRIED_ON"),
                                progress.state(),
                                progress.wrapped());
                return ExitCode.OK;
            }
        }
    }
}
