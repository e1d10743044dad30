package org.huiyin.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huiyin.database.DataFolder;
import org.huiyin.database.Login;
import org.huiyin.database.Program;
import org.huiyin.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** The program and its own server, from start to stop; and the servers it refuses. */
class WholeProgramTest {

    @Test
    void healsAKilledServerAndStopsItWhenToldToStop() throws Exception {
        Path data = TestDatabase.folder("whole");
        try (Program program =
                Program.serve(Ports.free(), Map.of("HUIYIN_DATA", data.toString()))) {
            program.awaitReady();
            ProcessHandle first = leader(data);
            first.destroyForcibly();
            first.onExit().join();
            program.awaitReady();
            ProcessHandle second = leader(data);
            program.process().destroy();
            assertThat(program.awaitEnd()).isEqualTo(143);
            second.onExit().get(10, TimeUnit.SECONDS);
            assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void refusesADatabaseThatMayLoseWhatItAcknowledged() throws Exception {
        Path data = TestDatabase.folder("careless");
        DataFolder folder = DataFolder.open(Optional.of(data));
        EmbeddedPostgres durable = EmbeddedPostgres.start(folder, TestDatabase.programs());
        run(durable.superuser(), "alter role huiyin_app set synchronous_commit = off");
        durable.close();
        int port = Ports.free();
        Process careless = careless(data, port);
        try {
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/huiyin";
            try (Program program =
                    Program.serve(
                            Ports.free(),
                            Map.of(
                                    "HUIYIN_DATA", TestDatabase.folder("whole").toString(),
                                    "HUIYIN_DATABASE_URL", url,
                                    "HUIYIN_DATABASE_USER", durable.app().user(),
                                    "HUIYIN_DATABASE_PASSWORD", durable.app().password(),
                                    "HUIYIN_DATABASE_OWNER_USER", durable.owner().user(),
                                    "HUIYIN_DATABASE_OWNER_PASSWORD",
                                            durable.owner().password()))) {
                assertThat(program.awaitEnd()).isEqualTo(1);
                assertThat(Files.readString(program.output()))
                        .contains("has fsync, full_page_writes, synchronous_commit switched off")
                        .doesNotContain("\tat ");
            }
        } finally {
            careless.destroyForcibly().onExit().join();
        }
    }

    private static ProcessHandle leader(Path data) throws IOException {
        Path lockFile = data.resolve("postgres/cluster/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(lockFile).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static Process careless(Path data, int port) throws Exception {
        Cluster cluster =
                new Cluster(
                        Binaries.under(TestDatabase.programs()),
                        ServerUser.owning(data.resolve("postgres")));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                cluster.binaries().program("postgres"),
                                "-p",
                                String.valueOf(port)));
        command.addAll(List.of("-D", cluster.folder().toString(), "-c", "fsync=off"));
        command.addAll(List.of("-c", "full_page_writes=off", "-c", "unix_socket_directories="));
        Process process =
                cluster.user()
                        .command(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (!cluster.ready(process)) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        return process;
    }

    private static void run(Login login, String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
