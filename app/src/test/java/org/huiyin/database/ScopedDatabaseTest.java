package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Each transaction has its scope, and nothing of it stays behind. */
class ScopedDatabaseTest {

    private static final Database DATABASE = TestDatabase.migrated();
    private static final UUID PETITION = UUID.fromString("0b8ab8b1-6f0e-4f1e-9c3a-1d2f3e4a5b6c");

    @Test
    void theScopeIsSetForOneTransactionOnly() {
        String hash = "ab".repeat(32);
        Scope all =
                new Scope(
                        Optional.of(PETITION),
                        Optional.of(hash),
                        List.of(PETITION, PETITION),
                        List.of(hash, hash));
        for (int transaction = 0; transaction < 30; transaction++) {
            assertThat(settings(all))
                    .containsExactly(
                            PETITION.toString(),
                            hash,
                            "{" + PETITION + "," + PETITION + "}",
                            hash + "," + hash);
            assertThat(settings(Scope.nobody())).containsOnly("");
        }
    }

    @Test
    void readingDoesNotWrite() {
        assertThatThrownBy(() ->
                        DATABASE.read(
                                Scope.nobody(),
                                session ->
                                        session.sql()
                                                .sql("create temporary table t(i int)")
                                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> settings(Scope scope) {
        return DATABASE.read(
                scope,
                session ->
                        Stream.of("petition", "receipt", "me", "sign_in")
                                .map(name -> setting(session, name))
                                .toList());
    }

    private static String setting(Session session, String name) {
        return session.sql()
                .sql("select coalesce(current_setting('huiyin.' || ?, true), '')")
                .param(name)
                .query(String.class)
                .single();
    }
}
