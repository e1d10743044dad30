package org.huiyin.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Brings a database that holds something to the present schema. */
class MigrationTest {

    @Test
    void wordsAndKeysOfBeforeStandInTheirNewRows() {
        TestDatabase.Fresh fresh = TestDatabase.fresh().migrate("0034");
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Database before = TestDatabase.database(fresh.app());
        write(before, one, "insert into words values (?, repeat('a1', 32), 'title', 'x')");
        write(before, one, "insert into words values (?, repeat('b2', 32), 'request', 'y')");
        write(before, other, "insert into words values (?, repeat('c3', 32), 'title', 'z')");
        write(
                before,
                one,
                """
                insert into idempotency (key_hash, body_hash, number, attempt)
                select repeat('d4', 32), repeat('e5', 32), '202601234567', 2
                where ?::uuid is not null
                """);
        write(before, one, "insert into lost_code_key values (?, repeat('f6', 32))");

        Database now = TestDatabase.database(fresh.migrate().app());

        assertThat(
                        strings(
                                now,
                                Scope.ofPetition(one),
                                """
                                select sequence || ' ' || encode(digests[i], 'hex') || ' '
                                    || fields[i] || ' ' || encode(ciphertexts[i], 'escape')
                                from words, generate_subscripts(digests, 1) as i
                                """))
                .containsExactlyInAnyOrder(
                        "1 " + "a1".repeat(32) + " title x", "1 " + "b2".repeat(32) + " request y");
        assertThat(strings(now, Scope.ofPetition(other), "select fields[1] from words"))
                .containsExactly("title");
        assertThat(strings(now, Scope.nobody(), "select fields[1] from words")).isEmpty();
        assertThat(
                        strings(
                                now,
                                Scope.nobody(),
                                """
                                select encode(key_hash, 'hex') || encode(body_hash, 'hex')
                                    || number || attempt
                                from idempotency
                                """))
                .containsExactly("d4".repeat(32) + "e5".repeat(32) + "2026012345672");
        List<UUID> found =
                now.read(
                        Scope.nobody(),
                        session -> {
                            session.lookUp(List.of("f6".repeat(32)));
                            return session.sql()
                                    .sql("select petition_id from lost_code_key")
                                    .query(UUID.class)
                                    .list();
                        });
        assertThat(found).containsExactly(one);
    }

    private static void write(Database database, UUID petition, String sql) {
        database.write(
                Scope.ofPetition(petition),
                session -> session.sql().sql(sql).param(petition).update());
    }

    private static List<String> strings(Database database, Scope scope, String sql) {
        return database.read(
                scope,
                session -> session.sql().sql(sql).query((row, _) -> row.getString(1)).list());
    }
}
