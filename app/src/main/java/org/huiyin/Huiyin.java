package org.huiyin;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
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
 * {@link Subcommand}, which starts what it needs by {@link #open}; its words stand in the bundle
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
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        ServiceLoader.load(Subcommand.class).forEach(commands::addSubcommand);
        ResourceBundle words = ResourceBundle.getBundle("messages.huiyin", language);
        commands.setResourceBundle(words);
        commands.setExecutionExceptionHandler(
                (failure, command, _) -> fail(failure, command.getErr(), words));
        return commands;
    }

    private static int fail(Exception failure, PrintWriter err, ResourceBundle words) {
        switch (failure) {
            case Subcommand.Refused refused -> {
                err.println(refused.sentence(words));
                return CommandLine.ExitCode.USAGE;
            }
            case NotStarted _ -> {}
            default -> failure.printStackTrace(err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        new Serve().run();
    }

    /**
     * Starts all of the program, with its pages, its API and its jobs.
     *
     * @param settings in the form {@code --name=value}, above those of the environment
     * @throws NotStarted when it does not start; the log has already said why
     */
    static void serve(String... settings) {
        run(new SpringApplication(Huiyin.class), settings);
    }

    /**
     * Starts for a command what does not serve: the database and the modules behind the pages.
     * Standard output is the command's alone from then on; whatever else is printed goes to the
     * other one, and only warnings are. Whoever asks closes what they get.
     *
     * @throws NotStarted when it does not start; the log has already said why
     */
    public static ConfigurableApplicationContext open() {
        System.setOut(System.err);
        SpringApplication program = new SpringApplication(Huiyin.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setKeepAlive(false);
        program.setDefaultProperties(Map.of("logging.level.root", "warn"));
        program.addInitializers(WithoutPages::apply);
        return run(program);
    }

    private static ConfigurableApplicationContext run(
            SpringApplication program, String... settings) {
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
