package org.huiyin;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program's command line: {@code huiyin COMMAND}; without a command it serves. A command is a
 * {@link Subcommand}, which starts what it needs by {@link #start}; its words stand in the bundle
 * {@code messages/huiyin}. Beans carry their full names: two modules may call a class alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Command(
        name = "huiyin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {Serve.class})
public class Huiyin implements Runnable {

    public static void main(String[] args) {
        int status = commandLine().execute(args);
        if (status != CommandLine.ExitCode.OK) {
            System.exit(status);
        }
    }

    /** The commands, in the language of this machine. */
    static CommandLine commandLine() {
        Locale language =
                Locale.getDefault().getLanguage().equals("zh") ? Locale.ROOT : Locale.ENGLISH;
        CommandLine commands = new CommandLine(new Huiyin());
        ServiceLoader.load(Subcommand.class).forEach(commands::addSubcommand);
        commands.setResourceBundle(ResourceBundle.getBundle("messages.huiyin", language));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof NotStarted)) {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commands;
    }

    @Override
    public void run() {
        new Serve().run();
    }

    /**
     * Starts the program for a command: its database, its modules, and with {@code SERVLET} its web
     * server. Whoever asks closes what they get, except the one that serves.
     *
     * @param settings in the form {@code --name=value}, above those of the environment
     * @throws NotStarted when it does not start; the log has already said why
     */
    public static ConfigurableApplicationContext start(
            WebApplicationType kind, String... settings) {
        SpringApplication program = new SpringApplication(Huiyin.class);
        program.setWebApplicationType(kind);
        program.setKeepAlive(kind == WebApplicationType.SERVLET);
        try {
            return program.run(settings);
        } catch (RuntimeException e) {
            throw new NotStarted(e);
        }
    }

    /** The program did not start, and has said why. */
    public static final class NotStarted extends RuntimeException {
        NotStarted(RuntimeException cause) {
            super(cause);
        }
    }
}
