package org.huiyin.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Brings canaries in by every channel there is. */
final class Flight {

    private static final int CLIENTS = 4;

    private final Cage cage;
    private final Machine machine;
    private final List<String> numbers = new ArrayList<>();
    private int next;

    Flight(Cage cage, Machine machine) {
        this.cage = cage;
        this.machine = machine;
    }

    /** Numbers of petitions that were handled, filed online and reported. */
    List<String> numbers() {
        return numbers;
    }

    /** How many canaries there are. */
    int canaries() {
        return next;
    }

    private Canary canary() {
        return new Canary(next++);
    }

    /**
     * Brings in some by each channel, and the rest by the API and by tables.
     *
     * @param all how many there are to be about
     */
    void brings(int all) throws Exception {
        online();
        desk();
        handled();
        machine.isRefused(canary());
        machine.stammers(canary());
        int table = Math.max(3, all / 10);
        tables(table);
        machines(Math.max(4, all - next));
    }

    private void online() {
        for (int i = 0; i < 2; i++) {
            numbers.add(Perch.anybody(cage).files(canary()));
        }
        Perch.anybody(cage).begins(canary());
    }

    private void desk() throws Exception {
        Perch clerk = Perch.staff(cage, "clerk");
        for (String channel : List.of("VISIT", "LETTER", "PHONE", "FAX")) {
            clerk.enters(canary(), channel);
            clerk.registers();
        }
        clerk.enters(canary(), "VISIT");
    }

    private void handled() throws Exception {
        // the one is told by mail, the other by SMS
        for (Canary one : List.of(canary(), canary())) {
            Machine.Known filed = machine.files(one, "", false);
            new Handling(cage, machine, filed).of(one);
            numbers.add(filed.number());
        }
        numbers.add(machine.files(canary(), "", true).number());
        numbers.add(machine.filesWithPaper(canary(), "").number());
    }

    private void tables(int count) throws Exception {
        Perch clerk = Perch.staff(cage, "clerk");
        List<List<String>> headless = Tables.of(next, 1);
        clerk.imports(canary().file("csv"), Tables.csv(headless.subList(1, 3)));
        clerk.imports(canary().file("csv"), Tables.csv(Tables.of(next, count)));
        next += count + 1;
        clerk.imports(canary().file("xlsx"), Tables.workbook(Tables.of(next, count)));
        next += count + 1;
        clerk.imports(canary().file("jsonl"), Tables.jsonLines(Tables.of(next, count)));
        next += count + 1;
    }

    private void machines(int count) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Object>> filings = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Canary one = canary();
                filings.add(() -> machine.files(one, "", one.number() % 5 == 0));
            }
            for (Future<Object> filed : clients.invokeAll(filings)) {
                filed.get();
            }
        }
    }
}
