package org.huiyin.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fills a running demo's register for the sweep: {@code Fill PORT DEMO_FILE JDBC_URL USER PASSWORD
 * PETITIONS}. One petition in a hundred is then due to be looked at today, which is many: it is as
 * if each were looked at every five months.
 */
public final class Fill {

    private static final int CLIENTS = 8;

    private Fill() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        String office = Staff.read(Path.of(args[1])).department();
        AtomicInteger left = new AtomicInteger(Integer.parseInt(args[5]));
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(
                        threads.submit(() -> {
                            try (Filing filing = new Filing(port, office)) {
                                while (left.getAndDecrement() > 0) {
                                    filing.once();
                                }
                            }
                            return left;
                        }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
        makeDue(args[2], args[3], args[4]);
    }

    private static void makeDue(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("update petition set watch_on = current_date where random() < 0.01");
            statement.execute("vacuum analyze petition");
        }
    }
}
