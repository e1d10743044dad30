package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Login;
import org.huiyin.database.TestDatabase;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.shell.Web;
import org.huiyin.vault.Receipts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A petitioner looks at their petition in every way there is: nothing in the whole database says
 * that they did, when, from where or by which browser.
 */
@HuiyinTest
@Import(Town.class)
class LookingLeavesNothingTest {

    /** What changes by itself, or counts without a name. */
    private static final Set<String> UNTIED =
            Set.of(
                    "spring_session",
                    "spring_session_attributes",
                    "tries",
                    "installation",
                    "scheduled_tasks");

    private static final String BROWSER = "Lookingglass/7.31";

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Receipts receipts;
    @LocalServerPort private int port;

    @Value("${huiyin.database.url}")
    private String url;

    @Test
    void noRowChangesAndNoSessionSaysWhichPetitionItFollows() throws SQLException {
        Filed filed =
                petitions.file(
                        Town.claim(town.found().bureau()), Filer.petitioner(), Optional.empty());
        String number = filed.number().digits();
        Map<String, List<String>> before = rows();

        looks(number, filed.receiptCode().digits());

        Map<String, List<String>> after = rows();
        assertThat(after.get("spring_session"))
                .hasSizeGreaterThan(rowsOf(before, "spring_session").size());
        assertThat(after.get("spring_session_attributes"))
                .hasSizeGreaterThan(rowsOf(before, "spring_session_attributes").size());
        String everything =
                String.join("\n", after.values().stream().flatMap(List::stream).toList());
        assertThat(everything).doesNotContain(BROWSER, hex(BROWSER), "127.0.0.1", hex("127.0.0.1"));
        for (String table : UNTIED) {
            assertThat(String.join("\n", rowsOf(after, table)))
                    .as(table)
                    .doesNotContain(
                            number,
                            hex(number),
                            filed.number().petitionId().toString(),
                            receipts.hash(filed.receiptCode()),
                            hex(receipts.hash(filed.receiptCode())));
        }
        after.keySet().removeAll(UNTIED);
        before.keySet().removeAll(UNTIED);
        assertThat(after).isEqualTo(before);
        assertThat(rowsOf(after, "petition").toString()).contains(number);
    }

    private static List<String> rowsOf(Map<String, List<String>> rows, String table) {
        return Objects.requireNonNull(rows.get(table));
    }

    private void looks(String number, String code) {
        Web web = new Web(port);
        web.submit("/track", "/track", Map.of("number", number, "code", code));
        for (String page : List.of("", "/views", "/acts/supplement")) {
            assertThat(web.get("/track/" + number + page, "User-Agent", BROWSER).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        for (String under :
                List.of("", "/timeline", "/clocks", "/documents", "/views", "/deliveries")) {
            assertThat(
                            web.get(
                                            "/api/v1/petitions/" + number + under,
                                            "Receipt-Code",
                                            code,
                                            "User-Agent",
                                            BROWSER)
                                    .statusCode())
                    .as(under)
                    .isEqualTo(200);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every row of every table, as the one sees them who is bound by no policy. */
    private Map<String, List<String>> rows() throws SQLException {
        Login all = TestDatabase.server().superuser();
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url, all.user(), all.password());
                Statement sql = connection.createStatement()) {
            for (String table :
                    texts(sql, "select tablename from pg_tables where schemaname = 'public'")) {
                tables.put(
                        table,
                        texts(sql, "select to_jsonb(t)::text from " + table + " t order by 1"));
            }
        }
        return tables;
    }

    private static List<String> texts(Statement sql, String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(question)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }
}
