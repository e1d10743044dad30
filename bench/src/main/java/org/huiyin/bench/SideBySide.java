package org.huiyin.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Filing at 8 clients in several programs, by turns so that none has the machine on a better day:
 * {@code SideBySide SECONDS ROUNDS NAME=PORT=DEMO_FILE ...}. Each is compared with the first.
 */
public final class SideBySide {

    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private record Program(String name, int port, String department, List<Double> rates) {

        static Program of(String told) {
            String[] parts = told.split("=", 3);
            try {
                String department = Staff.read(Path.of(parts[2])).department();
                return new Program(
                        parts[0], Integer.parseInt(parts[1]), department, new ArrayList<>());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        double file(Duration time) throws Exception {
            return Load.run(CLIENTS, time, _ -> new Filing(port, department)).perSecond();
        }

        double median() {
            return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
        }
    }

    private SideBySide() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Duration time = Duration.ofSeconds(Long.parseLong(args[0]));
        int rounds = Integer.parseInt(args[1]);
        List<Program> programs = Arrays.stream(args, 2, args.length).map(Program::of).toList();
        for (Program program : programs) {
            program.file(WARM_UP);
        }
        for (int round = 0; round < rounds; round++) {
            for (Program program : programs) {
                program.rates().add(program.file(time));
            }
        }
        double first = programs.getFirst().median();
        out.printf(
                "%-24s %16s %8s  %s%n", "filing at 8 clients", "median a second", "ratio", "all");
        for (Program program : programs) {
            out.printf(
                    "%-24s %16.0f %7.0f%%  %s%n",
                    program.name(),
                    program.median(),
                    100 * program.median() / first,
                    program.rates().stream().map(Math::round).toList());
        }
    }
}
