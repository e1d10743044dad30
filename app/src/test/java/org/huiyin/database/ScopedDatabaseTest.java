package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Each transaction sees what its scope opens, and nothing of it stays behind. In one file, since
 * all of it is tried on the same guarded table.
 */
class ScopedDatabaseTest {

    private static final TestDatabase.Fresh FRESH = TestDatabase.fresh().migrate();
    private static final Database DATABASE = TestDatabase.database(FRESH.app());
    private static final List<UUID> PETITIONS =
            Stream.generate(UUID::randomUUID).limit(20).toList();
    private static final UUID ONE = PETITIONS.getFirst();
    private static final UUID OTHER = PETITIONS.getLast();
    private static final String INSERT = "insert into guarded (petition_id) values (?)";

    @BeforeAll
    static void makeATableUnderPetitions() throws SQLException {
        Login owner = FRESH.owner();
        try (Connection connection =
                        DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                Statement sql = connection.createStatement()) {
            sql.execute(
                    """
                    create table guarded (petition_id uuid primary key);
                    alter table guarded enable row level security;
                    alter table guarded force row level security;
                    create policy one_petition on guarded
                        using (petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid);
                    """);
        }
    }

    @BeforeEach
    void fill() {
        for (UUID petition : PETITIONS) {
            DATABASE.write(Scope.ofPetition(petition), session -> insert(session, petition));
        }
    }

    @Test
    void noScopeNoRows() {
        assertThat(DATABASE.read(Scope.nobody(), ScopedDatabaseTest::seen)).isEmpty();
        assertThat(DATABASE.read(Scope.ofReaders(PETITIONS), ScopedDatabaseTest::seen)).isEmpty();
    }

    @Test
    void onePetitionIsSeenAtATime() {
        assertThat(DATABASE.read(Scope.ofPetition(ONE), ScopedDatabaseTest::seen))
                .containsExactly(ONE);
        assertThat(
                        DATABASE.<List<UUID>>read(
                                Scope.nobody(),
                                session -> {
                                    session.enter(OTHER);
                                    return seen(session);
                                }))
                .containsExactly(OTHER);
    }

    @Test
    void anotherPetitionsRowIsNotWritten() {
        UUID stranger = UUID.randomUUID();
        assertThatThrownBy(() ->
                        DATABASE.write(Scope.ofPetition(ONE), session -> insert(session, stranger)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theScopeIsSetForOneTransactionOnly() {
        String hash = "ab".repeat(32);
        Scope all =
                new Scope(
                        Optional.of(ONE),
                        Optional.of(hash),
                        List.of(ONE, OTHER),
                        List.of(hash, hash));
        for (int transaction = 0; transaction < 30; transaction++) {
            assertThat(settings(all, hash))
                    .containsExactly(
                            ONE.toString(),
                            hash,
                            "{" + ONE + "," + OTHER + "}",
                            hash,
                            hash + "," + hash);
            assertThat(settings(Scope.nobody())).containsOnly("");
        }
    }

    @Test
    void aBusyPoolMixesNoScopes() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> looks =
                    IntStream.range(0, 600)
                            .mapToObj(i -> clients.submit(() -> seesOnlyItsOwn(i)))
                            .toList();
            for (Future<Boolean> look : looks) {
                assertThat(look.get()).isTrue();
            }
        }
    }

    @Test
    void anExceptionTakesAllBack() {
        UUID fresh = UUID.randomUUID();
        assertThatThrownBy(() ->
                        DATABASE.write(
                                Scope.ofPetition(fresh),
                                session -> {
                                    insert(session, fresh);
                                    throw new IllegalArgumentException("changed my mind");
                                }))
                .hasMessage("changed my mind");
        assertThat(DATABASE.read(Scope.ofPetition(fresh), ScopedDatabaseTest::seen)).isEmpty();
    }

    @Test
    void aServerThatGoesAwayInTheMiddleIsSaidToBeAway() {
        assertThatThrownBy(() ->
                        DATABASE.write(
                                Scope.ofPetition(ONE),
                                session ->
                                        session.sql()
                                                .sql(
                                                        "select pg_terminate_backend(pg_backend_pid())")
                                                .query(Boolean.class)
                                                .single()))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void whatIsNotedIsTakenBackByAnException() {
        UUID fresh = UUID.randomUUID();
        assertThatThrownBy(() ->
                        DATABASE.write(
                                Scope.ofPetition(fresh),
                                session -> {
                                    session.ahead(INSERT, fresh);
                                    throw new IllegalArgumentException("changed my mind");
                                }))
                .hasMessage("changed my mind");
        assertThat(DATABASE.read(Scope.ofPetition(fresh), ScopedDatabaseTest::seen)).isEmpty();
    }

    @Test
    void whatWasAskedBesideTheSessionIsInItsTransaction() {
        UUID beside = UUID.randomUUID();
        UUID fresh = UUID.randomUUID();
        assertThatThrownBy(() -> DATABASE.write(Scope.nobody(), work(beside, fresh, beside)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(DATABASE.read(Scope.ofPetition(beside), ScopedDatabaseTest::seen)).isEmpty();

        DATABASE.write(Scope.nobody(), work(beside, fresh, fresh));
        for (UUID petition : List.of(beside, fresh)) {
            assertThat(DATABASE.read(Scope.ofPetition(petition), ScopedDatabaseTest::seen))
                    .containsExactly(petition);
        }
    }

    /** Writes one row on the bare connection, then opens a petition and writes the last row. */
    private static Database.Work<Boolean> work(UUID beside, UUID entered, UUID last) {
        return session -> {
            Connection bare = session.connection();
            session.enter(entered);
            try (Statement statement = bare.createStatement()) {
                statement.execute("set local huiyin.petition = '" + beside + "'");
                statement.execute("insert into guarded values ('" + beside + "')");
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            session.ahead(INSERT, last);
            return true;
        };
    }

    @Test
    void whatIsAheadIsSentWithTheNextQuestionUnderItsOwnScope() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        DATABASE.write(
                Scope.ofPetition(first),
                session -> {
                    session.ahead(INSERT, first);
                    session.enter(second);
                    session.ahead(INSERT, second);
                    assertThat(seen(session)).as("asked after it").containsExactly(second);
                    session.enter(third);
                    session.ahead(INSERT, third);
                    session.enter(ONE);
                    return true; // and nothing was asked after it
                });
        for (UUID petition : List.of(first, second, third)) {
            assertThat(DATABASE.read(Scope.ofPetition(petition), ScopedDatabaseTest::seen))
                    .containsExactly(petition);
        }
    }

    @Test
    void whatIsAheadGoesWithTheCommitAndFailsWithIt() {
        UUID fresh = UUID.randomUUID();
        Database.Work<Boolean> twice =
                session -> {
                    session.ahead(INSERT, fresh);
                    session.ahead(INSERT, fresh);
                    return true;
                };
        assertThatThrownBy(() -> DATABASE.write(Scope.ofPetition(fresh), twice))
                .hasMessageContaining("duplicate key");
        assertThat(DATABASE.read(Scope.ofPetition(fresh), ScopedDatabaseTest::seen)).isEmpty();

        UUID other = UUID.randomUUID();
        DATABASE.write(
                Scope.ofPetition(fresh),
                session -> {
                    session.ahead(INSERT, fresh);
                    session.enter(other);
                    session.ahead(INSERT, other);
                    return true;
                });
        assertThat(DATABASE.read(Scope.ofPetition(fresh), ScopedDatabaseTest::seen))
                .containsExactly(fresh);
        assertThat(DATABASE.read(Scope.ofPetition(other), ScopedDatabaseTest::seen))
                .containsExactly(other);
    }

    @Test
    void whoeverTakesTheScopeSendsIt() {
        String own = "a'\"\\";
        DATABASE.read(
                Scope.ofPetition(ONE),
                session -> {
                    Session.Settings unsent = session.unsent();
                    assertThat(unsent.names()).containsExactly("petition");
                    assertThat(unsent.values()).containsExactly(ONE.toString());
                    assertThat(session.unsent().names()).isEmpty();
                    assertThat(setting(session, "petition")).as("it was taken").isEmpty();
                    session.sql()
                            .sql("select scope(?, ?), scope(?, ?)")
                            .params("me", own, "receipt", "r")
                            .query()
                            .singleRow();
                    assertThat(setting(session, "me")).isEqualTo(own);
                    assertThat(setting(session, "receipt")).isEqualTo("r");
                    return true;
                });
        assertThat(settings(Scope.nobody())).containsOnly("");
    }

    /**
     * Where a cluster says so; whether the setting reaches its machines only a cluster can show.
     */
    @Test
    void onAClusterTheScopeIsSaidAsText() throws SQLException {
        String own = "a'\"\\";
        Login app = FRESH.app();
        try (Connection connection =
                        DriverManager.getConnection(app.url(), app.user(), app.password());
                Statement sql = connection.createStatement()) {
            sql.execute("set citus.version = '13.2'");
            connection.setAutoCommit(false);
            try (PreparedStatement scope =
                    connection.prepareStatement(
                            "select scope(?, ?), current_setting('huiyin.me')")) {
                scope.setString(1, "me");
                scope.setString(2, own);
                ResultSet row = scope.executeQuery();
                assertThat(row.next()).isTrue();
                assertThat(row.getString(2)).isEqualTo(own);
            }
            connection.rollback();
            ResultSet after = sql.executeQuery("select current_setting('huiyin.me', true)");
            assertThat(after.next()).isTrue();
            assertThat(after.getString(1)).isEmpty();
        }
    }

    @Test
    void aQuestionOfItsOwnIsAnsweredWithNobodysEyes() {
        String all = "select petition_id from guarded where petition_id in (?, ?)";
        assertThat(DATABASE.ask(all, ScopedDatabaseTest::id, ONE, OTHER)).isEmpty();
        assertThat(DATABASE.ask("select ?", ScopedDatabaseTest::id, ONE)).containsExactly(ONE);
        assertThatThrownBy(() -> DATABASE.ask("select no_such", ScopedDatabaseTest::id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        DATABASE.read(
                                Scope.ofPetition(ONE),
                                session -> DATABASE.ask(all, ScopedDatabaseTest::id, ONE, OTHER)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAQuestionSetsForItselfEndsWithIt() {
        String asking = "select 1 where set_config('huiyin.petition', ?, true) is not null";
        assertThat(DATABASE.ask(asking, (row, _) -> row.getInt(1), ONE.toString()))
                .containsExactly(1);
        assertThat(settings(Scope.nobody())).containsOnly("");
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    @Test
    void readingDoesNotWrite() {
        assertThatThrownBy(
                        () -> DATABASE.read(Scope.ofPetition(ONE), session -> insert(session, ONE)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("read-only");
    }

    @Test
    void workIsNotNestedAndEndsWithItsTransaction() {
        assertThatThrownBy(() ->
                        DATABASE.<List<UUID>>read(
                                Scope.nobody(),
                                _ ->
                                        DATABASE.read(
                                                Scope.ofPetition(ONE), ScopedDatabaseTest::seen)))
                .isInstanceOf(IllegalStateException.class);
        Session over = DATABASE.read(Scope.ofPetition(ONE), session -> session);
        assertThatThrownBy(over::sql).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theServingRoleOwnsNothing() {
        for (String forbidden :
                List.of(
                        "select count(*) from flyway_schema_history",
                        "create table mine (id int)",
                        "drop table guarded",
                        "truncate guarded",
                        "alter table guarded disable row level security")) {
            assertThatThrownBy(() ->
                            DATABASE.write(
                                    Scope.nobody(),
                                    session -> {
                                        session.sql().sql(forbidden).query().listOfRows();
                                        return true;
                                    }))
                    .as(forbidden)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    private static boolean seesOnlyItsOwn(int client) {
        if (client % 3 == 0) {
            return DATABASE.read(Scope.nobody(), ScopedDatabaseTest::seen).isEmpty();
        }
        UUID own = PETITIONS.get(client % PETITIONS.size());
        return DATABASE.read(Scope.ofPetition(own), ScopedDatabaseTest::seen).equals(List.of(own));
    }

    private static int insert(Session session, UUID petition) {
        return session.sql()
                .sql("insert into guarded (petition_id) values (?) on conflict do nothing")
                .param(petition)
                .update();
    }

    private static List<UUID> seen(Session session) {
        return session.sql()
                .sql("select petition_id from guarded")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static List<String> settings(Scope scope, String... lookUps) {
        return DATABASE.read(
                scope,
                session -> {
                    session.lookUp(List.of(lookUps));
                    return Stream.of("petition", "receipt", "me", "look_up", "sign_in")
                            .map(name -> setting(session, name))
                            .toList();
                });
    }

    private static String setting(Session session, String name) {
        return session.sql()
                .sql("select coalesce(current_setting('huiyin.' || ?, true), '')")
                .param(name)
                .query(String.class)
                .single();
    }
}
