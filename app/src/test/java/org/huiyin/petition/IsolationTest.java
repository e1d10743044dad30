package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Nobody sees a petition that is not theirs, by the program or by the database. */
@HuiyinTest
@Import(Town.class)
class IsolationTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Database database;

    @Test
    void whoPassesAPetitionOnKeepsItInSightAndNobodyElseGetsIt() {
        Town.Place place = town.found();
        Filed filed = file(place);
        Caller dispatcher = place.the(Role.DISPATCHER, place.bureau()).caller();
        Caller receiving = place.the(Role.HEAD, place.housing()).caller();
        assertThat(petitions.read(filed.number(), receiving)).isEmpty();
        new Case(petitions, filed.number())
                .as(dispatcher)
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        assertThat(petitions.read(filed.number(), receiving)).isPresent();
        assertThat(petitions.read(filed.number(), dispatcher)).isPresent();
        assertThat(petitions.read(filed.number(), place.the(Role.HEAD, place.labour()).caller()))
                .isEmpty();
        assertThat(petitions.read(filed.number(), town.holder(file(place)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void analystAuditorAndOperatorReadNoCase(Role role) {
        Town.Place place = town.found();
        boolean none = role == Role.ANALYST || role == Role.AUDITOR || role == Role.OPERATOR;
        assertThat(
                        petitions
                                .read(
                                        file(place).number(),
                                        place.the(role, place.bureau()).caller())
                                .isEmpty())
                .isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition",
                "event",
                "words",
                "persons",
                "disclosures",
                "letter",
                "clock_moved",
                "speaker_code"
            })
    void withoutAScopeThereAreNoRows(String table) {
        file(town.found());
        assertThat(count(Scope.nobody(), table)).isZero();
        assertThat(count(Scope.ofReaders(List.of(UUID.randomUUID())), table)).isZero();
        assertThat(count(Scope.ofPetition(UUID.randomUUID()), table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "words", "persons"})
    void aReaderSeesNothingUnderAPetitionUntilItIsEnteredAndThenOfThatOneOnly(String table) {
        Town.Place place = town.found();
        Filed one = file(place);
        file(place);
        Scope reader = place.the(Role.DISPATCHER, place.bureau()).signedIn().scope();
        assertThat(count(reader, "petition")).isEqualTo(2);
        assertThat(count(reader, table)).isZero();
        int entered =
                database.read(
                        reader,
                        session -> {
                            session.enter(one.number().petitionId());
                            return session.sql()
                                    .sql("select count(distinct petition_id) from " + table)
                                    .query(Integer.class)
                                    .single();
                        });
        assertThat(entered).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set payload = payload where petition_id = ?",
                "delete from event where petition_id = ?",
                "delete from petition where petition_id = ?",
                "update idempotency set attempt = 1 where ?::uuid is not null",
                "delete from idempotency where ?::uuid is not null"
            })
    void whatHappenedIsNeverChangedByTheProgram(String sql) {
        UUID id = file(town.found()).number().petitionId();
        assertThatThrownBy(() ->
                        database.write(
                                Scope.ofPetition(id),
                                session -> session.sql().sql(sql).param(id).update()))
                .isInstanceOf(DataAccessException.class);
    }

    private Filed file(Town.Place place) {
        return petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
    }

    private int count(Scope scope, String table) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
    }
}
