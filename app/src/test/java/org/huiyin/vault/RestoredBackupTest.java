package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;
import org.huiyin.Huiyin;
import org.huiyin.database.TestDatabase;
import org.huiyin.petition.Erasures;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Rebuild;
import org.huiyin.petition.Town;
import org.huiyin.shell.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole program on its own database, backed up while it serves, and started from the backup. */
class RestoredBackupTest {

    @Test
    void whatWasErasedAfterTheBackupIsErasedWhenItIsRestored() throws Exception {
        Path data = TestDatabase.folder("backed-up");
        Path backup = TestDatabase.folder("backup");
        Filed over;
        Filed open;
        int entries;
        try (ConfigurableApplicationContext program = start(data)) {
            program.getBean(Installation.class).markDemo();
            OldCases cases = new OldCases(program);
            Town.Place place = program.getBean(Town.class).found();
            over = cases.ended(place, OldCases.FILED);
            open = cases.open(place);
            backUp(data, backup);

            cases.approve(cases.propose(place), place);
            assertThat(program.getBean(Erasures.class).carryOn()).isOne();
            assertThat(cases.read(over).title()).isEmpty();
            entries = cases.entries(over).size();
        }
        Path lost = data.resolve("keys/destroyed.list");
        assertThat(lost).isNotEmptyFile();
        assertThat(backup.resolve("keys/destroyed.list"))
                .satisfiesAnyOf(
                        before -> assertThat(before).doesNotExist(),
                        before -> assertThat(before).isEmptyFile());
        assertThat(backup.resolve(data.relativize(folderIn(data, over)))).isNotEmptyDirectory();

        copy(data.resolve("keys"), backup.resolve("keys"));
        try (ConfigurableApplicationContext program = start(backup)) {
            OldCases cases = new OldCases(program);
            assertThat(cases.read(over).title()).isEmpty();
            assertThat(cases.read(over).erasedOn()).isPresent();
            assertThat(cases.entries(over)).hasSize(entries).allMatch(e -> e.words().isEmpty());
            assertThat(cases.folder(over)).doesNotExist();
            assertThat(cases.read(open).title()).isEqualTo("小区供水改造后水费上涨");
            assertThat(program.getBean(Rebuild.class).check().sound()).isTrue();
        }
    }

    private static Path folderIn(Path data, Filed filed) {
        String id = filed.number().petitionId().toString();
        return data.resolve("documents").resolve(id.substring(0, 2)).resolve(id);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Huiyin.class)
                .properties("huiyin.data=" + data, "server.port=0", "huiyin.jobs=false")
                .run();
    }

    /** As PostgreSQL says: everything between start and stop, then the log of that time. */
    private static void backUp(Path data, Path to) throws Exception {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("database.properties"))) {
            passwords.load(file);
        }
        Path cluster = data.resolve("postgres/cluster");
        String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        Path copied = to.resolve("postgres/cluster");
        try (Connection connection =
                        DriverManager.getConnection(
                                url, "postgres", passwords.getProperty("superuser"));
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_backup_start('before', true)");
            copy(data, to);
            try (ResultSet stop = sql.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stop.next();
                Path label = copied.resolve("backup_label");
                Files.writeString(label, stop.getString(1));
                Files.setOwner(label, Files.getOwner(copied));
            }
            copy(cluster.resolve("pg_wal"), copied.resolve("pg_wal"));
        }
        Files.delete(copied.resolve("postmaster.pid"));
    }

    /** With owners and rights, since the server runs as a user of its own. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to);
        Process cp = new ProcessBuilder("cp", "-a", from + "/.", to.toString()).inheritIO().start();
        assertThat(cp.waitFor()).isZero();
    }
}
