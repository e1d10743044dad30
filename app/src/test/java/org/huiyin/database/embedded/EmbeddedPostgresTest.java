package org.huiyin.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.huiyin.database.DataFolder;
import org.huiyin.database.Login;
import org.huiyin.database.StartRefused;
import org.huiyin.database.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * The server starts whatever the last one left behind, for one program, as nobody of importance.
 */
class EmbeddedPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path data = TestDatabase.folder("launcher");

    @Test
    void aKilledServerComesBackAtTheSameAddress() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.owner(), "create table kept (id int primary key)");
            run(postgres.owner(), "insert into kept values (1)");
            long killed = leader();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            awaitAnswer(postgres.owner());
            run(postgres.owner(), "insert into kept values (2)");
            assertThatThrownBy(() -> run(postgres.owner(), "insert into kept values (1)"))
                    .hasMessageContaining("duplicate key");
            assertThat(leader()).isNotEqualTo(killed);
        }
    }

    @Test
    void aLockFileOfADeadServerIsNoObstacleEvenWhenAnotherProcessHasItsNumber() throws Exception {
        start().close();
        Files.writeString(lockFile(), ProcessHandle.current().pid() + "\n" + data + "\n0\n5432\n");
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.app(), "select 1");
        }
    }

    @Test
    void aServerThatOutlivedItsProgramIsStopped() throws Exception {
        start().close();
        ServerUser user = ServerUser.owning(data.resolve("postgres"));
        Binaries binaries = Binaries.under(TestDatabase.programs());
        Cluster cluster = new Cluster(binaries, user);
        Process orphan =
                user.command(
                                List.of(
                                        binaries.program("postgres"),
                                        "-D",
                                        cluster.folder().toString(),
                                        "-p",
                                        String.valueOf(Ports.free()),
                                        "-c",
                                        "unix_socket_directories="))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        awaitTrue(() -> cluster.ready(orphan));
        try (EmbeddedPostgres postgres = start()) {
            assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
            run(postgres.app(), "select 1");
        }
    }

    @Test
    void theServerEndsWithAKilledProgramAndStartsAgain() throws Exception {
        long left;
        try (OtherProgram program = OtherProgram.on(data)) {
            assertThat(program.answer()).startsWith("jdbc:");
            left = leader();
        }
        ProcessHandle.of(left).ifPresent(server -> server.onExit().join());
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.app(), "select 1");
        }
    }

    @Test
    void aKilledProgramAndAKilledServerAreNoObstacle() throws Exception {
        try (OtherProgram program = OtherProgram.on(data)) {
            assertThat(program.answer()).startsWith("jdbc:");
            ProcessHandle.of(leader()).orElseThrow().destroyForcibly();
        }
        try (EmbeddedPostgres postgres = start()) {
            run(postgres.app(), "select 1");
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        try (EmbeddedPostgres postgres = start();
                OtherProgram second = OtherProgram.on(data)) {
            assertThat(second.answer())
                    .contains(data.toString())
                    .contains("in use by another program")
                    .contains(String.valueOf(ProcessHandle.current().pid()));
            assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
            run(postgres.app(), "select 1");
        }
    }

    @Test
    void nobodyElseGetsIn() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(rights(data.resolve("database.properties"))).isEqualTo("rw-------");
            assertThat(rights(data.resolve("postgres"))).isEqualTo("rwx------");
            Login app = postgres.app();
            assertThatThrownBy(() -> run(new Login(app.url(), app.user(), "guess"), "select 1"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() ->
                            run(app.at(app.url().replace("127.0.0.1", "127.0.0.2")), "select 1"))
                    .hasMessageContaining("refused");
            assertThatThrownBy(() -> run(app, "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void asRootTheServerIsSomebodyElse() throws Exception {
        assumeTrue(DataFolder.isRoot());
        try (EmbeddedPostgres _ = start()) {
            Path process = Path.of("/proc", String.valueOf(leader()));
            assertThat(Files.getAttribute(process, "unix:uid")).isNotEqualTo(0);
            assertThat(Files.readString(process.resolve("environ"))).doesNotContain("JAVA");
        }
    }

    @Test
    void asRootAFolderThatTheServersUserCannotReachIsNamed() throws Exception {
        assumeTrue(DataFolder.isRoot());
        Path closed = Files.createDirectories(TestDatabase.folder("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path inside = closed.resolve("data");
        assertThatThrownBy(() ->
                        EmbeddedPostgres.start(
                                DataFolder.open(Optional.of(inside)), TestDatabase.programs()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(inside.toString());
    }

    @Test
    void aPlainUserRunsItAsThemselves() throws Exception {
        assumeTrue(DataFolder.isRoot());
        Path home = Files.createDirectories(TestDatabase.folder("nobody"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> asNobody =
                List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        String classPath = OtherProgram.readableClassPath(home.resolve("lib"));
        Path theirs = home.resolve("data");
        try (OtherProgram program =
                OtherProgram.on(theirs, home.resolve("programs"), asNobody, classPath)) {
            assertThat(program.answer()).startsWith("jdbc:");
            try (Connection connection = DriverManager.getConnection(program.answer())) {
                assertThat(connection.isValid(1)).isTrue();
            }
            assertThat(Files.getOwner(theirs.resolve("postgres")).getName()).isEqualTo("nobody");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataFolder.open(Optional.of(data)), TestDatabase.programs());
    }

    private Path lockFile() {
        return data.resolve("postgres/cluster/postmaster.pid");
    }

    private long leader() throws IOException {
        return Long.parseLong(Files.readAllLines(lockFile()).getFirst());
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitAnswer(Login login) throws Exception {
        awaitTrue(() -> {
            try {
                run(login, "select 1");
                return true;
            } catch (SQLException away) {
                return false;
            }
        });
    }

    private interface Question {
        boolean holds() throws Exception;
    }

    private static void awaitTrue(Question question) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!question.holds()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
