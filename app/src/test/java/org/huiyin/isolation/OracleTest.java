package org.huiyin.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Session;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Permissions;
import org.huiyin.shell.LegalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Two hundred thousand times: somebody, a case, an act. Database and program let them see and do
 * what {@link Oracle} says, and nothing else.
 */
@HuiyinTest
@Import(Town.class)
class OracleTest {

    private static final int CASES = 20;

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Database database;
    @Autowired private LegalTime time;
    @Autowired private Environment environment;

    private List<Village> villages = List.of();

    @BeforeEach
    void found() {
        villages =
                IntStream.range(0, 2)
                        .mapToObj(seed ->
                                new Village(town, petitions, time.today(), new Random(seed)))
                        .toList();
        villages.forEach(village -> IntStream.range(0, CASES).forEach(_ -> village.another()));
    }

    @Test
    void everybodySeesAndDoesWhatTheOracleSays() {
        Comparison comparison = new Comparison();
        villages.forEach(where -> where.people().forEach(comparison::eyesOf));
        assertThat(comparison.differences).isEmpty();
        assertThat(comparison.triples).isGreaterThan(200_000);
        assertThat(comparison.allowed).isGreaterThan(1_000);
        assertThat(comparison.seen).isBetween(500, comparison.pairs / 2);
    }

    @Test
    void whereAPolicyIsOffTheComparisonSaysSo() throws SQLException {
        Comparison comparison = new Comparison();
        asOwner("alter policy petition_in_sight on petition using (true)");
        try {
            villages.getFirst().people().subList(0, 5).forEach(comparison::eyesOf);
        } finally {
            asOwner(
                    """
                    alter policy petition_in_sight on petition using (
                        petition_id = nullif(current_setting('huiyin.petition', true), '')::uuid
                        or receipt_hash = nullif(current_setting('huiyin.receipt', true), '')
                        or (readers && nullif(current_setting('huiyin.me', true), '')::uuid[]
                            and not barred && nullif(current_setting('huiyin.me', true), '')::uuid[]))
                    """);
        }
        assertThat(comparison.differences).isNotEmpty();
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("huiyin.database.url"),
                                environment.getRequiredProperty("huiyin.database.owner.user"),
                                environment.getRequiredProperty("huiyin.database.owner.password"));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the program does, held against what the oracle says. */
    private final class Comparison {

        private final List<String> differences = new ArrayList<>();
        private int triples;
        private int pairs;
        private int seen;
        private int allowed;

        void eyesOf(Village.Member who) {
            Set<String> rows = new HashSet<>(rowsInSight(who));
            for (Village village : villages) {
                for (Village.Matter matter : village.matters()) {
                    boolean row = rows.contains(matter.number().digits());
                    if (row != Oracle.inSight(who.person(), matter.facts())) {
                        differences.add(who.person() + " row " + row + " " + matter);
                    }
                    if (opens(who, matter) != row) {
                        differences.add(who.person() + " opens " + !row + " " + matter);
                    }
                    compare(who, matter);
                }
            }
        }

        /** Whether entering it gives its stream, and lays open what lies under it. */
        private boolean opens(Village.Member who, Village.Matter matter) {
            UUID id = matter.number().petitionId();
            return database.read(
                    who.colleague().caller().scope(),
                    session -> {
                        int given =
                                count(
                                        session,
                                        "select count(*) from enter(?, array[]::text[], array[]::text[])",
                                        id);
                        int under =
                                count(
                                        session,
                                        "select count(*) from event where petition_id = ?",
                                        id);
                        if (given > 0 != under > 0) {
                            differences.add("%d given, %d open".formatted(given, under));
                        }
                        return given > 0;
                    });
        }

        private static int count(Session session, String question, UUID petition) {
            return session.sql().sql(question).param(petition).query(Integer.class).single();
        }

        private List<String> rowsInSight(Village.Member who) {
            return database.read(
                    who.colleague().caller().scope(),
                    session ->
                            session.sql()
                                    .sql("select number from petition")
                                    .query((row, _) -> row.getString(1))
                                    .list());
        }

        private void compare(Village.Member who, Village.Matter matter) {
            Optional<PetitionView> view = petitions.read(matter.number(), who.colleague().caller());
            pairs++;
            seen += view.isPresent() ? 1 : 0;
            if (view.isPresent() != Oracle.sees(who.person(), matter.facts())) {
                differences.add(who.person() + " reads " + view.isPresent() + " " + matter);
            }
            Set<String> now =
                    view.map(PetitionView::acts).stream()
                            .flatMap(List::stream)
                            .collect(Collectors.toSet());
            ActNames.types().stream()
                    .map(ActNames::of)
                    .forEach(act -> {
                        triples++;
                        compare(who, matter, act, now.contains(act));
                    });
        }

        private void compare(Village.Member who, Village.Matter matter, String act, boolean may) {
            var type = ActNames.type(act).orElseThrow();
            if (Permissions.staffMay(who.person().roles(), type)
                    != Oracle.mayTry(who.person().roles(), act)) {
                differences.add(who.person().roles() + " try " + act);
            }
            allowed += may ? 1 : 0;
            if (may && !Oracle.couldDo(who.person(), matter.facts(), act)) {
                differences.add(who.person() + " may " + act + " " + matter);
            }
        }
    }
}
