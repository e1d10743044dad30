package org.huiyin.operations.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.CommandLine.Model.CommandSpec;

/** What somebody types to prove who they are. */
@FunctionalInterface
interface Typed {

    /**
     * Asks.
     *
     * @param what the last part of the question's key, {@code huiyin.ask.<what>}
     */
    String answer(String what);

    /** Asks on the terminal, unseen; without one, the next line of the input is the answer. */
    @SuppressWarnings("SystemConsoleNull") // it is where a setting of the JVM says so
    static Typed by(CommandSpec command) {
        ResourceBundle words = command.resourceBundle();
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return what -> {
                char[] typed = console.readPassword("%s ", words.getString("huiyin.ask." + what));
                return typed == null ? "" : new String(typed);
            };
        }
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return _ -> line(input);
    }

    private static String line(BufferedReader input) {
        try {
            String line = input.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
