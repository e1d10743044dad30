package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.database.TestDatabase;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;
import org.huiyin.shell.Problem;
import org.huiyin.vault.Disclosures.Asker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What the vault keeps: sealed, of one petition at a time, and only added to. */
class VaultTablesTest {

    private static final Database DATABASE = TestDatabase.migrated();
    private static final String CANARY = "金丝雀canary";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Asker HANDLER =
            new Asker(new StaffId("s-opaque"), new OfficeId("370000"), Purpose.HEAR);
    private static final Person PERSON =
            new Person(
                    PersonRole.PRINCIPAL,
                    Optional.of(CANARY + " name"),
                    Optional.of(CANARY + " phone"),
                    Optional.of(CANARY + "@example.org"),
                    Optional.of(CANARY + " address"));

    private final Vault vault = new Vault(TestKeys.ring());
    private final Persons persons = new Persons();
    private final Disclosures disclosures = new Disclosures(persons, new DailyOpenings(1_000));

    private PetitionKey key = vault.newKey(UUID.randomUUID());
    private SealedText title = key.seal("title", CANARY + " title");

    @BeforeEach
    void file() {
        key = vault.newKey(UUID.randomUUID());
        title = key.seal("title", CANARY + " title");
        SealedText note = key.seal("note", CANARY + " note");
        DATABASE.write(
                Scope.ofPetition(key.petition()),
                session -> {
                    add(session, key.petition(), 1, title);
                    add(session, key.petition(), 2, note);
                    persons.add(session, key.petition(), List.of(persons.seal(key, PERSON)));
                    return disclosures.open(session, key, HANDLER, CANARY + " reason", NOW);
                });
    }

    @Test
    void wordsComeBackByTheirCommitment() {
        SealedTexts texts = read(this::texts);
        Words erased = new Words("00".repeat(32));

        assertThat(texts.open(key, List.of(title.words(), erased)))
                .containsExactly(Map.entry(title.words(), CANARY + " title"));
        assertThat(texts.openAll(key)).hasSize(2).containsValue(CANARY + " note");
        SealedText more = key.seal("note", "more");
        assertThat(texts.with(List.of(more, title)).openAll(key)).hasSize(3).containsValue("more");
    }

    @Test
    void personsComeBackToThePetitionerAndTheProgram() {
        List<Person> petitioner = read(session -> persons.forPetitioner(session, key));
        List<Person> delivery =
                read(session -> List.copyOf(persons.forDelivery(session, key).values()));
        assertThat(petitioner).containsExactly(PERSON);
        assertThat(delivery).containsExactly(PERSON);
    }

    @Test
    void staffReadPersonsOnlyAgainstARecord() {
        assertThat(stillOpen(HANDLER, NOW.plus(Duration.ofHours(23)))).contains(List.of(PERSON));
        List<View> views = read(session -> disclosures.views(session, key));
        assertThat(views)
                .containsExactly(
                        new View(
                                NOW,
                                HANDLER.staff(),
                                HANDLER.office(),
                                Purpose.HEAR,
                                CANARY + " reason"));
    }

    @Test
    void oneOpeningServesOneActOfOnePersonForADay() {
        assertThat(stillOpen(HANDLER, NOW.plus(Disclosures.LASTS))).isEmpty();
        Asker otherAct = new Asker(HANDLER.staff(), HANDLER.office(), Purpose.SERVE);
        Asker otherPerson = new Asker(new StaffId("x"), HANDLER.office(), Purpose.HEAR);
        Asker otherOffice = new Asker(HANDLER.staff(), new OfficeId("1"), Purpose.HEAR);
        for (Asker asker : List.of(otherAct, otherPerson, otherOffice)) {
            assertThat(stillOpen(asker, NOW)).isEmpty();
        }
    }

    @Test
    void whenTheActIsDoneTheOpeningEnds() {
        Instant later = NOW.plus(Duration.ofHours(2));
        assertThat(readAfter(NOW.minusSeconds(1), later)).isPresent();
        assertThat(readAfter(NOW, later)).isEmpty();
        assertThat(readAfter(NOW.plusSeconds(1), later)).isEmpty();
    }

    private Optional<List<Person>> readAfter(Instant done, Instant at) {
        return read(session -> disclosures.stillOpen(session, key, HANDLER, done, at));
    }

    @Test
    void eachMemberOfStaffHasAShareOfTheirOwnADay() {
        Asker one =
                new Asker(
                        new StaffId(UUID.randomUUID().toString()),
                        HANDLER.office(),
                        HANDLER.purpose());
        Asker other =
                new Asker(
                        new StaffId(UUID.randomUUID().toString()),
                        HANDLER.office(),
                        HANDLER.purpose());
        for (int i = 0; i < 3; i++) {
            assertThat(opened(one, NOW)).isEqualTo(List.of(PERSON));
        }
        assertThatThrownBy(() -> opened(one, NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY);
                            assertThat(problem.detail().key())
                                    .isEqualTo("casework.identity.too-many");
                            assertThat(problem.retryAfter()).contains(Duration.ofHours(15));
                        });
        List<View> views = read(session -> disclosures.views(session, key));
        assertThat(views).filteredOn(view -> view.by().equals(one.staff())).hasSize(3);
        assertThat(opened(other, NOW)).isNotEmpty();
        assertThat(opened(one, NOW.plus(Duration.ofHours(15)))).isNotEmpty();
    }

    private List<Person> opened(Asker asker, Instant at) {
        return DATABASE.write(
                Scope.ofPetition(key.petition()),
                session ->
                        new Disclosures(persons, new DailyOpenings(3))
                                .open(session, key, asker, "why", at));
    }

    @Test
    void aReadingThatIsNotRecordedShowsNothing() {
        assertThatThrownBy(() ->
                        DATABASE.read(
                                Scope.ofPetition(key.petition()),
                                session -> disclosures.open(session, key, HANDLER, "why", NOW)))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "persons", "disclosures"})
    void noOtherPetitionsRowsAreSeenOrMade(String table) {
        Scope other = Scope.ofPetition(UUID.randomUUID());
        Scope staff = Scope.ofReaders(List.of(key.petition()));
        for (Scope scope : List.of(Scope.nobody(), other, staff)) {
            assertThat(rows(scope, table)).isEmpty();
        }
        assertThat(rows(Scope.ofPetition(key.petition()), table)).isNotEmpty();
        assertThatThrownBy(() ->
                        DATABASE.write(
                                other,
                                session -> {
                                    insertUnder(session, key, table);
                                    return true;
                                }))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "persons", "disclosures", "master_key"})
    void nothingIsChangedOrDeleted(String table) {
        String column = table.equals("master_key") ? "one = one" : "petition_id = petition_id";
        for (String sql :
                List.of(
                        "update " + table + " set " + column,
                        "delete from " + table,
                        "truncate " + table)) {
            assertThatThrownBy(() ->
                            DATABASE.write(
                                    Scope.ofPetition(key.petition()),
                                    session -> session.sql().sql(sql).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void noRowHoldsAnythingInTheClear() {
        String hex = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
        for (String table : List.of("words", "persons", "disclosures")) {
            List<String> rows = rows(Scope.ofPetition(key.petition()), table);
            assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(CANARY));
            assertThat(rows).noneMatch(row -> row.contains(hex)).noneMatch(r -> r.contains("name"));
        }
    }

    @Test
    void aPersonsLengthSaysLittle() {
        Person nobody = person(Optional.empty());
        Person somebody = person(Optional.of("欧阳某某"));
        assertThat(persons.seal(key, nobody).sealed().bytes())
                .hasSameSizeAs(persons.seal(key, somebody).sealed().bytes());
    }

    @Test
    void aPersonCannotBeMovedOrGivenAnotherRole() {
        SealedPerson sealed = persons.seal(key, PERSON);
        assertThat(Persons.open(key, sealed)).isEqualTo(PERSON);
        SealedPerson promoted = new SealedPerson(sealed.id(), PersonRole.AGENT, sealed.sealed());
        SealedPerson renamed = new SealedPerson(UUID.randomUUID(), sealed.role(), sealed.sealed());
        for (SealedPerson forged : List.of(promoted, renamed)) {
            assertThatThrownBy(() -> Persons.open(key, forged)).isInstanceOf(BrokenSeal.class);
        }
        PetitionKey other = vault.newKey(UUID.randomUUID());
        assertThatThrownBy(() -> Persons.open(other, sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aPersonNeedsNoName() {
        assertThat(Persons.open(key, persons.seal(key, person(Optional.empty()))))
                .isEqualTo(person(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000", "\u007f"})
    void aPersonHoldsPlainLines(String name) {
        assertThatThrownBy(() -> person(Optional.of(name)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> person(Optional.of("x".repeat(Person.NAME_MAX + 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PERSON.toString()).doesNotContain(CANARY);
    }

    private <T> T read(Database.Work<T> work) {
        return DATABASE.read(Scope.ofPetition(key.petition()), work);
    }

    private static void add(Session session, UUID petition, int sequence, SealedText text) {
        session.sql()
                .sql(
                        """
                        insert into words (petition_id, sequence, digests, fields, ciphertexts)
                        values (?, ?, array[?], array[?], array[?])
                        """)
                .params(
                        petition,
                        sequence,
                        HexFormat.of().parseHex(text.words().digest()),
                        text.field(),
                        text.ciphertext().bytes())
                .update();
    }

    private SealedTexts texts(Session session) {
        return SealedTexts.of(
                session.sql()
                        .sql(
                                """
                                select encode(digests[1], 'hex'), fields[1], ciphertexts[1]
                                from words where petition_id = ?
                                """)
                        .param(key.petition())
                        .query((row, _) ->
                                new SealedText(
                                        new Words(row.getString(1)),
                                        row.getString(2),
                                        Ciphertext.of(row.getBytes(3))))
                        .list());
    }

    private Optional<List<Person>> stillOpen(Asker asker, Instant at) {
        return read(session -> disclosures.stillOpen(session, key, asker, Instant.EPOCH, at));
    }

    private static List<String> rows(Scope scope, String table) {
        return DATABASE.read(
                scope,
                session ->
                        session.sql()
                                .sql("select t::text from " + table + " t")
                                .query((row, _) -> row.getString(1))
                                .list());
    }

    private void insertUnder(Session session, PetitionKey victim, String table) {
        switch (table) {
            case "words" -> add(session, victim.petition(), 1, victim.seal("title", "x"));
            case "persons" ->
                    persons.add(session, victim.petition(), List.of(persons.seal(victim, PERSON)));
            default -> disclosures.open(session, victim, HANDLER, "x", NOW);
        }
    }

    private static Person person(Optional<String> name) {
        return new Person(
                PersonRole.MEMBER, name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
