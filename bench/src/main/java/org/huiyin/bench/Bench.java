package org.huiyin.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The whole bench against a running demo, or parts of it: {@code Bench PORT DEMO_FILE JDBC_URL USER
 * PASSWORD [SECONDS [filing|whole|reading ...]]}. The database login must be allowed to make tables
 * in the same server.
 */
public final class Bench {

    /** While it warms up: so long at a time, and so often at most. */
    private static final Duration ROUND = Duration.ofSeconds(15);

    private static final int ROUNDS = 20;
    private static final int NO_FASTER = 4;

    /** As often filing and the bare database take turns, so that neither has the better minute. */
    private static final int TURNS = 4;

    private static final int CASES = 20_000;
    private static final int CLIENTS = 8;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int port;
    private final Staff staff;
    private final Duration time;

    private Bench(int port, Staff staff, Duration time) {
        this.port = port;
        this.staff = staff;
        this.time = time;
    }

    public static void main(String[] args) throws Exception {
        Duration time = Duration.ofSeconds(args.length > 5 ? Long.parseLong(args[5]) : 15);
        Bench bench = new Bench(Integer.parseInt(args[0]), Staff.read(Path.of(args[1])), time);
        List<String> parts =
                args.length > 6
                        ? List.of(args).subList(6, args.length)
                        : List.of("filing", "whole", "reading");
        bench.machine();
        for (String part : parts) {
            switch (part) {
                case "filing" -> bench.filing(args[2], args[3], args[4]);
                case "whole" -> bench.wholeCases();
                case "reading" -> bench.reading();
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    private void machine() {
        out.printf(
                "%n%s %s, %d processors, Java %s%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }

    /**
     * The bare database's tables go with its turn, so that the server does not tidy them up in the
     * turn of the other.
     */
    private void filing(String url, String user, String password) throws Exception {
        warmUp(_ -> filingClient());
        out.printf("%n%-10s %14s %14s %8s%n", "clients", "bare a second", "filings", "ratio");
        for (int clients : List.of(1, CLIENTS, 32)) {
            double bare = 0;
            double filed = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                BareDatabase.prepare(url, user, password);
                bare += perTurn(clients, _ -> new BareDatabase(url, user, password));
                BareDatabase.remove(url, user, password);
                filed += perTurn(clients, _ -> filingClient());
            }
            out.printf(
                    "%-10d %14.0f %14.0f %7.0f%%%n",
                    clients, bare / TURNS, filed / TURNS, 100 * filed / bare);
        }
    }

    private double perTurn(int clients, Load.Client client) throws Exception {
        return Load.run(clients, time.dividedBy(TURNS), client).perSecond();
    }

    /**
     * Until it gets no faster in {@value #NO_FASTER} rounds running, of which some are slow by
     * chance: the program has then compiled what it runs, which takes two slow cores some minutes.
     */
    private static void warmUp(Load.Client client) throws Exception {
        double best = 0;
        int noFaster = 0;
        for (int round = 0; round < ROUNDS && noFaster < NO_FASTER; round++) {
            double rate = Load.run(CLIENTS, ROUND, client).perSecond();
            noFaster = rate > best ? 0 : noFaster + 1;
            best = Math.max(best, rate);
        }
    }

    private Filing filingClient() throws java.io.IOException {
        return new Filing(port, staff.department());
    }

    private void wholeCases() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        warmUp(_ -> whole(today));
        Load.Rate cases = Load.run(CLIENTS, time, _ -> whole(today));
        print("whole cases", cases);
    }

    private WholeCase whole(LocalDate today) throws java.io.IOException {
        return new WholeCase(port, staff, today);
    }

    private void reading() throws Exception {
        fillUp();
        Map<String, String> handler = staff.as("HANDLER");
        read(
                "worklist by the API",
                handler,
                List.of("/api/v1/worklist?queue=OFFICE", "/api/v1/worklist?queue=DUE"));
        List<String> numbers = numbers(handler);
        read("case by the API", handler, paths("/api/v1/petitions/", numbers));
        Map<String, String> session = SignIn.session(port, staff.account("HANDLER"));
        read("worklist page", session, List.of("/cases?queue=office", "/cases?queue=due"));
        read("case page", session, paths("/cases/", numbers));
    }

    private void read(String what, Map<String, String> headers, List<String> paths)
            throws Exception {
        warmUp(_ -> new Reading(port, headers, paths));
        print(what, Load.run(CLIENTS, time, _ -> new Reading(port, headers, paths)));
    }

    private static List<String> paths(String start, List<String> numbers) {
        return numbers.stream().map(number -> start + number).toList();
    }

    /** Sees that there are enough cases for the lists to be long. */
    private void fillUp() throws Exception {
        Load.Rate filed = Load.run(CLIENTS, Duration.ofSeconds(1), _ -> filingClient());
        long seconds = (long) Math.ceil(CASES / filed.perSecond());
        Load.run(CLIENTS, Duration.ofSeconds(seconds), _ -> filingClient());
    }

    private List<String> numbers(Map<String, String> handler) throws java.io.IOException {
        List<String> numbers = new ArrayList<>();
        try (Wire wire = new Wire(port)) {
            for (int page = 0; page < 10; page++) {
                String path = "/api/v1/worklist?queue=OFFICE&page=" + page;
                String body = wire.send("GET", path, handler, "").expecting(200).body();
                for (JsonNode item : Staff.JSON.readTree(body).path("items")) {
                    numbers.add(item.path("number").asString());
                }
            }
        }
        return numbers;
    }

    private void print(String what, Load.Rate rate) {
        out.printf(
                "%n%s at %d clients: %.0f a second, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                what, rate.clients(), rate.perSecond(), rate.p50(), rate.p95(), rate.p99());
    }
}
