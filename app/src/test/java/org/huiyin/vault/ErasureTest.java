package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Erasure;
import org.huiyin.office.Proposals;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.petition.Entry;
import org.huiyin.petition.Erasures;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Rebuild;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** What need not be kept is erased by two people, wholly, and stays erased. */
@MovedTimeTest
class ErasureTest {

    private static final List<String> UNDER =
            List.of(
                    "words",
                    "persons",
                    "disclosures",
                    "document",
                    "document_hold",
                    "delivery",
                    "letter",
                    "code_renewal",
                    "speaker_code");

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Erasures erasures;
    @Autowired private Proposals proposals;
    @Autowired private Rebuild rebuild;
    @Autowired private DestroyedKeys destroyed;
    @Autowired private Receipts receipts;
    @Autowired private Database database;
    @Autowired private ApplicationContext program;
    private OldCases cases;

    @BeforeEach
    void look() {
        cases = new OldCases(program);
    }

    @Test
    void nothingButTheEntriesIsLeftAndTheReceiptSaysSo() {
        Town.Place place = town.found();
        Filed over = cases.ended(place, OldCases.FILED);
        Filed kept = cases.ended(place, Instant.parse("2024-03-05T02:00:00Z"));
        Filed open = cases.open(place);
        Path folder = cases.folder(over);
        assertThat(folder).isDirectoryContaining(Files::isRegularFile);
        int before = cases.entries(over).size();
        assertThat(due()).contains(over.number()).doesNotContain(kept.number(), open.number());
        assertThat(rows(over, "words")).isPositive();
        assertThat(lookedUp(over)).isEqualTo(1);

        putAside(over);

        order(place);
        assertThat(erasures.carryOn()).isPositive();

        for (String table : UNDER) {
            assertThat(rows(over, table)).as(table).isZero();
        }
        assertThat(lookedUp(over)).as("by what a lost code would be found").isZero();
        assertThat(lookedUp(kept)).isEqualTo(1);
        assertThat(folder).doesNotExist();
        PetitionView view = cases.read(over);
        assertThat(view.erasedOn()).isPresent();
        assertThat(view.title()).isEmpty();
        assertThat(view.requests()).allMatch(request -> request.text().isEmpty());
        assertThat(view.status()).isEqualTo(Status.CLOSED);
        assertThat(view.acts()).isEmpty();
        assertThat(view.documents()).isEmpty();
        assertThat(cases.entries(over))
                .hasSize(before + 1)
                .last()
                .extracting(Entry::type)
                .isEqualTo("erased");
        assertThat(cases.entries(over)).allMatch(entry -> entry.words().isEmpty());
        assertThat(petitions.views(over.number(), town.holder(over))).contains(List.of());
        Outcome outcome =
                petitions.act(
                        over.number(),
                        town.holder(over),
                        new PlainAct.Supplement("补充"),
                        Optional.of(view.version()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isInstanceOf(Refusal.AlreadyErased.class));
        for (Filed other : List.of(kept, open)) {
            assertThat(petitions.read(other.number(), town.holder(other)))
                    .map(PetitionView::title)
                    .contains("小区供水改造后水费上涨");
        }
        assertThat(rebuild.check().sound()).isTrue();
        assertThat(destroyed.all()).contains(over.number().petitionId());
        assertThat(due()).doesNotContain(over.number());
        assertThat(erasures.carryOn()).isZero();
    }

    @Test
    void whatTheListNamesIsErasedAtTheNextStart(
            @Autowired List<SmartInitializingSingleton> starts) {
        Town.Place place = town.found();
        Filed ended = cases.ended(place, OldCases.FILED);
        Filed stillOpen = cases.open(place);
        destroyed.add(ended.number().petitionId());
        destroyed.add(stillOpen.number().petitionId());
        assertThat(title(ended)).isNotEmpty();

        starts.forEach(SmartInitializingSingleton::afterSingletonsInstantiated);

        for (Filed one : List.of(ended, stillOpen)) {
            assertThat(title(one)).isEmpty();
            assertThat(rows(one, "persons")).isZero();
            PetitionView view = cases.read(one);
            assertThat(view.erasedOn()).isPresent();
            assertThat(view.clocks()).isEmpty();
        }
        assertThat(cases.folder(ended)).doesNotExist();
        assertThat(rebuild.check().sound()).isTrue();
        int entries = cases.entries(ended).size();
        starts.forEach(SmartInitializingSingleton::afterSingletonsInstantiated);
        assertThat(cases.entries(ended)).hasSize(entries);
    }

    @Test
    void onlyOperatorsOrderItAndNotBeforeTheDay() {
        Town.Place place = town.found();
        var operator = place.the(Role.OPERATOR, place.bureau()).signedIn();
        var head = place.the(Role.HEAD, place.bureau()).signedIn();
        assertThatThrownBy(() -> proposals.propose(new Erasure(LocalDate.of(2020, 1, 1)), head))
                .hasMessage(RegisterRefusal.Reason.OPERATORS_ONLY.name());
        assertThatThrownBy(() ->
                        proposals.propose(
                                new Erasure(LocalDate.now(ZoneOffset.UTC).plusDays(2)), operator))
                .hasMessage(RegisterRefusal.Reason.STILL_KEPT.name());
    }

    /** The code of somebody who speaks for them, and a word of the scanner. */
    private void putAside(Filed filed) {
        UUID id = filed.number().petitionId();
        database.write(
                Scope.ofPetition(id),
                session ->
                        session.sql()
                                        .sql("insert into speaker_code values (?, 1, ?, null)")
                                        .params(id, "0".repeat(64))
                                        .update()
                                + session.sql()
                                        .sql("insert into document_hold values (?, ?, 'OPEN')")
                                        .params(id, UUID.randomUUID())
                                        .update());
        assertThat(rows(filed, "speaker_code") + rows(filed, "document_hold")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "persons", "document"})
    void theServingRoleDeletesNothingWhoseKeyIsThere(String table) {
        Filed filed = cases.open(town.found());
        UUID id = filed.number().petitionId();
        for (String sql :
                List.of(
                        "select erase_under('" + id + "')",
                        "delete from " + table + " where petition_id = '" + id + "'")) {
            assertThatThrownBy(() ->
                            database.write(
                                    Scope.ofPetition(id),
                                    session -> {
                                        session.connection();
                                        return session.sql().sql(sql).query((_, _) -> true).list();
                                    }))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(rows(filed, "words")).isPositive();
    }

    private void order(Town.Place place) {
        String id = cases.propose(place);
        assertThat(erasures.carryOn()).isZero();
        var proposer = place.the(Role.OPERATOR, place.bureau()).signedIn();
        assertThatThrownBy(() -> proposals.approve(id, proposer))
                .hasMessage(RegisterRefusal.Reason.SAME_PERSON.name());
        cases.approve(id, place);
    }

    private List<PetitionNumber> due() {
        return erasures.due(LocalDate.of(2022, 12, 31)).map(Erasures.Due::number).toList();
    }

    private String title(Filed filed) {
        return cases.read(filed).title();
    }

    private long rows(Filed filed, String table) {
        UUID id = filed.number().petitionId();
        return database.read(
                Scope.ofPetition(id),
                session ->
                        session.sql()
                                .sql("select count(*) from " + table + " where petition_id = ?")
                                .param(id)
                                .query(Long.class)
                                .single());
    }

    private long lookedUp(Filed filed) {
        UUID id = filed.number().petitionId();
        LookUps lookUps = new LookUps(receipts, new Persons());
        return database.read(
                Scope.nobody(),
                session -> {
                    session.lookUp(List.of(lookUps.of(id, lookUps.mark("演示人", "13000000000"))));
                    return session.sql()
                            .sql("select count(*) from lost_code_key")
                            .query(Long.class)
                            .single();
                });
    }
}
