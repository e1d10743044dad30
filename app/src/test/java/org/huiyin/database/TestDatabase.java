package org.huiyin.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.huiyin.database.embedded.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The database of the tests: one server for each test process, started by the true launcher with
 * its durable settings, and in it a fresh database for whoever asks. The server stops with the
 * process, however that ends; its folder goes with the next run.
 */
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path SHELF =
            Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "huiyin-tests-" + System.getProperty("user.name"));
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Gives a Spring context a database and a data folder of its own. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Fresh fresh = fresh();
        TestPropertyValues.of(
                        "huiyin.data=" + folder("data"),
                        "huiyin.database.url=" + fresh.app().url(),
                        "huiyin.database.user=" + fresh.app().user(),
                        "huiyin.database.password=" + fresh.app().password(),
                        "huiyin.database.owner.user=" + fresh.owner().user(),
                        "huiyin.database.owner.password=" + fresh.owner().password())
                .applyTo(context);
    }

    /** An empty database: how the owner and the app sign in to it. */
    public record Fresh(Login owner, Login app) {

        /** Brings it to the program's present schema. */
        public Fresh migrate() {
            return migrate("latest");
        }

        /** Brings it to an earlier schema, such as {@code 0033}. */
        Fresh migrate(String version) {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .placeholders(Map.of("app", app.user()))
                    .target(version)
                    .load()
                    .migrate();
            return this;
        }
    }

    /**
     * A migrated database behind the true wrapper, without the rest of the program: for tests of
     * what one module keeps. Its connections end with the process.
     */
    public static Database migrated() {
        return database(fresh().migrate().app());
    }

    /** The true wrapper over a small pool of connections. */
    static Database database(Login app) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(app.url());
        pool.setUsername(app.user());
        pool.setPassword(app.password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(TimeUnit.SECONDS.toMillis(20));
        return new ScopedDatabase(new HikariDataSource(pool));
    }

    /** Makes an empty database. */
    public static Fresh fresh() {
        EmbeddedPostgres server = Server.ONE;
        String name = "test_" + COUNT.incrementAndGet();
        Login superuser = server.superuser();
        try (Connection connection =
                        DriverManager.getConnection(
                                superuser.url(), superuser.user(), superuser.password());
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name + " owner " + server.owner().user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server.url(name);
        return new Fresh(server.owner().at(url), server.app().at(url));
    }

    /** The server of this process; the tests of the launcher have their own. */
    public static EmbeddedPostgres server() {
        return Server.ONE;
    }

    /** Where the tests keep the unpacked programs of PostgreSQL from run to run. */
    public static Path programs() {
        return shelf().resolve("programs");
    }

    /**
     * Names a new folder, not yet made, that the server's user can reach too; it is deleted by the
     * first run after this process has ended.
     */
    public static Path folder(String name) {
        return Run.FOLDER.resolve(name + "-" + COUNT.incrementAndGet());
    }

    private static Path shelf() {
        try {
            Files.createDirectories(SHELF);
            Files.setPosixFilePermissions(SHELF, PosixFilePermissions.fromString("rwx--x--x"));
            return SHELF;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Server {

        private static final EmbeddedPostgres ONE =
                EmbeddedPostgres.start(DataFolder.open(Optional.of(folder("server"))), programs());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(ONE::close));
        }
    }

    private static final class Run {

        /** A folder named for this process; those of processes that are gone are deleted. */
        private static final Path FOLDER = reserve();

        /** Another run may be deleting the same: what is left waits for the next one. */
        private static void delete(Path run) throws IOException {
            try {
                FileSystemUtils.deleteRecursively(run);
            } catch (NoSuchFileException | UncheckedIOException gone) {
                // the other one goes on
            }
        }

        private static Path reserve() {
            try (var runs = Files.newDirectoryStream(shelf(), "run-*")) {
                for (Path run : runs) {
                    long pid = Long.parseLong(run.getFileName().toString().substring(4));
                    if (ProcessHandle.of(pid).isEmpty()) {
                        delete(run);
                    }
                }
                Path folder = shelf().resolve("run-" + ProcessHandle.current().pid());
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
