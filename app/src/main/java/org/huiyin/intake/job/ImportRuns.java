package org.huiyin.intake.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.procedure.StaffId;
import org.huiyin.vault.Cabinet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code import_run}. Everybody sees their own; what a file is called and what is wrong
 * in it repeat what people wrote, and so are sealed, and kept no longer than it takes to mend a
 * file.
 */
@Component
public final class ImportRuns {

    private static final int SHOWN = 10;
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final Cabinet cabinet;
    private final Clock clock = Clock.systemUTC();

    ImportRuns(Database database, Cabinet cabinet) {
        this.database = database;
        this.cabinet = cabinet;
    }

    void begin(String id, StaffId by, String fileName, boolean dryRun) {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        insert into import_run
                                            (run_id, by_staff, file_name, dry_run, state,
                                             stop_asked, percent, updated_at)
                                        values (?, ?, ?, ?, 'RUNNING', false, 0, ?)
                                        """)
                                .params(
                                        id,
                                        by.value(),
                                        cabinet.seal(name(id), fileName),
                                        dryRun,
                                        now())
                                .update());
    }

    /** Says how far it is; answers whether somebody wants it to stop. */
    boolean stopAsked(String id, int percent) {
        return database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        update import_run set percent = ?, updated_at = ?
                                        where run_id = ? returning stop_asked
                                        """)
                                .params(percent, now(), id)
                                .query(Boolean.class)
                                .single());
    }

    void end(String id, ImportRun.State state, Optional<RunReport> report) {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        update import_run
                                        set state = ?, report = ?, updated_at = ?,
                                            percent = case when ? = 'DONE' then 100 else percent end
                                        where run_id = ?
                                        """)
                                .param(state.name())
                                .param(
                                        report.map(JSON::writeValueAsString)
                                                .map(text -> cabinet.seal(report(id), text))
                                                .orElse(null))
                                .param(now())
                                .param(state.name())
                                .param(id)
                                .update());
    }

    /** Asks an import to stop after the line it is at. */
    public void stop(String id, StaffId by) {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        update import_run set stop_asked = true
                                        where run_id = ? and by_staff = ?
                                        """)
                                .params(id, by.value())
                                .update());
    }

    /** One of somebody's own. */
    public Optional<ImportRun> find(String id, StaffId by) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql("select * from import_run where run_id = ? and by_staff = ?")
                                .params(id, by.value())
                                .query((row, _) -> run(row))
                                .optional());
    }

    /** Somebody's last ones, the latest first. */
    public List<ImportRun> latest(StaffId by) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select * from import_run where by_staff = ?
                                        order by updated_at desc limit ?
                                        """)
                                .params(by.value(), SHOWN)
                                .query((row, _) -> run(row))
                                .list());
    }

    /** Forgets those that have been over for thirty days; what they filed stays filed. */
    void forget(Instant now) {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql("delete from import_run where updated_at < ?")
                                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                                .update());
    }

    private ImportRun run(ResultSet row) throws SQLException {
        String id = row.getString("run_id");
        byte[] report = row.getBytes("report");
        return new ImportRun(
                id,
                cabinet.open(name(id), row.getBytes("file_name")),
                row.getBoolean("dry_run"),
                ImportRun.State.valueOf(row.getString("state")),
                row.getInt("percent"),
                report == null
                        ? null
                        : JSON.readValue(cabinet.open(report(id), report), RunReport.class),
                row.getObject("updated_at", OffsetDateTime.class).isBefore(now().minus(SILENCE)));
    }

    private static String name(String id) {
        return "import_run " + id + " file_name";
    }

    private static String report(String id) {
        return "import_run " + id + " report";
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
