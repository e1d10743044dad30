package org.huiyin.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the database's own catalogue says of its tables: each has exactly the policy that its kind
 * of content asks for, and nothing else decides who sees what.
 */
@HuiyinTest
class CatalogueTest {

    private static final String ENTERED =
            "(petition_id = (NULLIF(current_setting('huiyin.petition'::text, true), ''::text))::uuid)";
    private static final String ME =
            "(NULLIF(current_setting('huiyin.me'::text, true), ''::text))::uuid[]";
    private static final String RECEIPT =
            "NULLIF(current_setting('huiyin.receipt'::text, true), ''::text)";

    private static final String IN_SIGHT =
            "("
                    + ENTERED
                    + " OR ((receipt_hash)::text = "
                    + RECEIPT
                    + ") OR CASE WHEN (readers && "
                    + ME
                    + ") THEN (NOT (barred && "
                    + ME
                    + ")) ELSE false END)";

    /** Marks are added up by the offices that may see them, and given out by tens only. */
    private static final String ADDED_UP =
            "(" + ENTERED + " OR ((readers && " + ME + ") AND (NOT (barred && " + ME + "))))";

    private static final String BY_ITS_CODE = "(" + ENTERED + " OR (code_hash = " + RECEIPT + "))";

    /** Found only by whoever knows the key, as when they sign in. */
    private static String by(String column) {
        return among(column, "huiyin.sign_in");
    }

    private static String among(String column, String setting) {
        return "("
                + column
                + " = ANY (string_to_array(NULLIF(current_setting('"
                + setting
                + "'::text, true), ''::text), ','::text)))";
    }

    /** The asking office and the program; what is in a row names no petition. */
    private static final String OF_THE_DESK =
            "((NULLIF(current_setting('huiyin.me'::text, true), ''::text))::uuid[] &&"
                    + " ARRAY[office_id, '00000000-0000-8000-8000-000000000001'::uuid])";

    /** Tables under a petition: the one arm, and no other. */
    private static final Set<String> UNDER_A_PETITION =
            Set.of(
                    "event",
                    "words",
                    "persons",
                    "disclosures",
                    "document",
                    "letter",
                    "delivery",
                    "clock_moved",
                    "clock_warning",
                    "code_renewal",
                    "document_hold");

    /** How staff sign in, and what a desk asked for: no petition is in them. */
    private static final Set<String> OF_STAFF =
            Set.of("credential", "passkey", "sso_link", "second_step", "lost_code");

    /** What anybody in the program may read: who answers for what, and nothing about petitions. */
    private static final Set<String> PUBLIC =
            Set.of(
                    "office",
                    "office_history",
                    "staff",
                    "absence",
                    "competence",
                    "calendar",
                    "proposal",
                    "register_version",
                    "register_setting",
                    "register_change",
                    "letter_template",
                    "master_key",
                    "identity_openings",
                    "lost_code_tries",
                    "installation");

    /** Found only by a keyed hash or a random id, and what is in them is sealed or says nothing. */
    private static final Set<String> BY_SECRET =
            Set.of("idempotency", "draft", "draft_paper", "import_run", "tries");

    /** Tables of libraries. */
    private static final Set<String> OF_LIBRARIES =
            Set.of(
                    "scheduled_tasks",
                    "spring_session",
                    "spring_session_attributes",
                    "flyway_schema_history");

    @Autowired private Database database;

    @Test
    void everyTableIsOfAKnownKind() {
        Set<String> known =
                Stream.of(policies().keySet(), PUBLIC, BY_SECRET, OF_LIBRARIES)
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(strings("select tablename from pg_tables where schemaname = 'public'"))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void eachTableUnderRowSecurityHasExactlyItsOnePolicy() {
        Map<String, String> found =
                rows("select tablename, regexp_replace(qual, '\\s+', ' ', 'g') from pg_policies")
                        .stream()
                        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(policies());
    }

    @Test
    void noPolicyRestrictsAnotherOrHasASubqueryOrIsForSomeOnly() {
        assertThat(
                        strings(
                                """
                                select policyname from pg_policies
                                where permissive <> 'PERMISSIVE' or cmd <> 'ALL'
                                    or roles <> '{public}'
                                    or qual ~* '\\m(select|from)\\M'
                                    or with_check ~* '\\m(select|from)\\M'
                                """))
                .isEmpty();
    }

    @Test
    void aRowIsWrittenByThoseAloneWhoSeeItAndAPetitionsAndItsKeysByWhoOpenedIt() {
        assertThat(
                        rows(
                                "select tablename, with_check from pg_policies"
                                        + " where with_check is not null"))
                .containsExactlyInAnyOrder(
                        new String[] {"petition", ENTERED},
                        new String[] {"lost_code_key", ENTERED});
    }

    @Test
    void rowSecurityBindsTheOwnerOfATableToo() {
        assertThat(
                        strings(
                                """
                                select relname from pg_class
                                where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
                                    and relrowsecurity and relforcerowsecurity
                                """))
                .containsExactlyInAnyOrderElementsOf(policies().keySet());
    }

    @Test
    void theServingRoleOwnsNothingAndIsAboveNothing() {
        assertThat(
                        strings(
                                """
                                select relname from pg_class
                                where relowner = (select oid from pg_roles where rolname = current_user)
                                """))
                .isEmpty();
        assertThat(
                        strings(
                                """
                                select rolname from pg_roles where rolname = current_user
                                    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                                        or rolreplication)
                                """))
                .isEmpty();
        assertThat(
                        strings(
                                """
                                select proname from pg_proc
                                where prosecdef and pronamespace = 'public'::regnamespace
                                """))
                .containsExactly("erase_under");
        assertThat(
                        strings(
                                """
                                select proname from pg_proc
                                where pronamespace = 'public'::regnamespace
                                    and has_function_privilege('public', oid, 'execute')
                                """))
                .isEmpty();
    }

    @Test
    void whatColumnsOfFilingsAndActsMayHoldIsSaidByTheirTypes() {
        assertThat(
                        strings(
                                """
                                select domain_name || ' ' || table_name || '.' || column_name
                                from information_schema.columns where domain_schema = 'public'
                                """))
                .containsExactlyInAnyOrder(
                        "petition_number petition.number",
                        "hash_hex petition.receipt_hash",
                        "receipt_kind petition.receipt_kind",
                        "stream_place event.sequence",
                        "stream_place words.sequence",
                        "person_role persons.role",
                        "hash lost_code_key.look_up",
                        "hash idempotency.key_hash",
                        "hash idempotency.body_hash");
        for (String wrong :
                List.of(
                        "'12345678901'::petition_number",
                        "'abc'::hash_hex",
                        "'abc'::hash",
                        "'PAPER'::receipt_kind",
                        "0::stream_place",
                        "'MINDER'::person_role")) {
            assertThatThrownBy(() -> strings("select " + wrong))
                    .as(wrong)
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    void whatHappenedIsNeverTakenBackByTheServingRole() {
        assertThat(
                        strings(
                                """
                                select table_name || ' ' || privilege_type
                                from information_schema.role_table_grants
                                where grantee = current_user and table_name in ('event', 'petition')
                                    and (privilege_type in ('DELETE', 'TRUNCATE')
                                        or table_name = 'event' and privilege_type = 'UPDATE')
                                """))
                .isEmpty();
    }

    @Test
    void tablesOfPetitionsAndOfficesStartWithWhatTheyAreSpreadBy() {
        List<String[]> first =
                rows(
                        """
                        select c.relname, a.attname from pg_index i
                        join pg_class c on c.oid = i.indrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indisprimary and c.relnamespace = 'public'::regnamespace
                        """);
        assertThat(first)
                .filteredOn(row -> policies().containsKey(row[0]) && !OF_STAFF.contains(row[0]))
                .allSatisfy(row -> assertThat(row[1]).isEqualTo("petition_id"));
        assertThat(first)
                .filteredOn(row -> Set.of("staff", "absence", "office_history").contains(row[0]))
                .allSatisfy(row -> assertThat(row[1]).isEqualTo("office_id"));
    }

    private static Map<String, String> policies() {
        Map<String, String> policies =
                UNDER_A_PETITION.stream().collect(Collectors.toMap(table -> table, _ -> ENTERED));
        policies.put("petition", IN_SIGHT);
        policies.put("rating", ADDED_UP);
        policies.put("speaker_code", BY_ITS_CODE);
        policies.put("credential", "(" + by("credential_key") + " OR " + by("owner_key") + ")");
        policies.put("passkey", "(" + by("passkey_key") + " OR " + by("owner_key") + ")");
        policies.put("sso_link", "(" + by("link_key") + " OR " + by("owner_key") + ")");
        policies.put("second_step", by("owner_key"));
        policies.put(
                "lost_code_key", among("encode((look_up)::bytea, 'hex'::text)", "huiyin.look_up"));
        policies.put("lost_code", OF_THE_DESK);
        return policies;
    }

    private List<String> strings(String sql) {
        return database.read(
                Scope.nobody(),
                session -> session.sql().sql(sql).query((row, _) -> row.getString(1)).list());
    }

    private List<String[]> rows(String sql) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(sql)
                                .query((row, _) ->
                                        new String[] {row.getString(1), row.getString(2)})
                                .list());
    }
}
