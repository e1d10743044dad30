package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.LostCodes.Sought;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Installation;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Whoever left no contact signs a paper at another office, and fetches a slip a week later. */
@HuiyinTest
@Import(Town.class)
@TestPropertySource(
        properties = {
            "huiyin.keys.patience=1500ms",
            "huiyin.jobs=false",
            "huiyin.mail.host=localhost",
            "huiyin.mail.port=1"
        })
class LostCodePaperTest {

    private static final Instant START = Instant.parse("2025-03-03T02:00:00Z");

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private LostCodes codes;
    @Autowired private Receipts receipts;
    @Autowired private Database database;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;

    private final String name = "演示 " + UUID.randomUUID();
    private Town.Place place;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
        place = town.found();
        database.write(
                new Caller.Program().scope(),
                session -> session.sql().sql("delete from lost_code").update());
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void theSlipsCodeReadsAndAddsFromWhenItIsFetched() {
        Filed filed = file(Kind.CLAIM, nameOnly(PersonRole.PRINCIPAL));
        String id = requested(place.labour(), name.replace(" ", "　"), filed.number());
        on(1, codes::carryOn);
        assertThat(renewals(filed))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.office()).isEqualTo(place.labour().code());
                    assertThat(asked.sentAt()).isEmpty();
                });
        SignedIn clerk = clerk(place.labour());
        assertRefused(7, clerk, id);
        on(9, codes::carryOn);
        assertThat(opens(filed, filed.receiptCode())).as("nobody has fetched it yet").isTrue();
        assertRefused(9, clerk(place.bureau()), id);

        ReceiptCode code = on(9, () -> codes.print(clerk, id));
        assertRefused(9, clerk, id);
        assertThat(opens(filed, code)).isFalse();
        on(9, codes::carryOn);
        on(10, codes::carryOn);
        assertThat(opens(filed, filed.receiptCode())).isFalse();
        Caller fetched = new Caller.Holder(receipts.hash(code));
        assertThat(petitions.caseFile(filed.number(), fetched).orElseThrow().code())
                .contains(CodeKind.DESK);
        assertThat(petitions.read(filed.number(), fetched).orElseThrow().acts())
                .contains("supplement")
                .doesNotContain("withdraw", "rate");
        assertThat(left()).isZero();
    }

    @Test
    void aSlipIsPrintedForEveryRequestAndOpensNothingWhereItDoesNotFit() {
        Person reached =
                new Person(
                        PersonRole.PRINCIPAL,
                        Optional.of(name),
                        Optional.of("13900000001"),
                        Optional.of("reached@example.org"),
                        Optional.empty());
        Person other =
                new Person(
                        PersonRole.PRINCIPAL,
                        Optional.of("演示他人"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Filed housings = file(Kind.CLAIM, nameOnly(PersonRole.PRINCIPAL));
        transfer(housings);
        Map<String, Filed> misses = new LinkedHashMap<>();
        for (OfficeId near : List.of(place.bureau(), place.housing(), place.government())) {
            misses.put(requested(near, name, housings.number()), housings);
        }
        OfficeId labour = place.labour();
        misses.put(requested(labour, name + "x", housings.number()), housings);
        for (Filed filed :
                List.of(
                        file(Kind.CLAIM, reached),
                        file(Kind.REPORT, nameOnly(PersonRole.PRINCIPAL)),
                        file(Kind.CLAIM, other, nameOnly(PersonRole.AGENT)))) {
            misses.put(requested(labour, name, filed.number()), filed);
        }
        String unknown = requested(labour, name, PetitionNumber.of(2019, 123_456_789));
        on(1, codes::carryOn);
        for (Filed filed : misses.values()) {
            assertThat(renewals(filed)).isEmpty();
        }

        for (OfficeId office :
                List.of(place.bureau(), place.housing(), place.government(), labour)) {
            for (LostCodes.Slip slip : on(9, () -> codes.slips(clerk(office)))) {
                assertThat(slip.ready()).isTrue();
                ReceiptCode code = on(9, () -> codes.print(clerk(office), slip.id()));
                on(9, codes::carryOn);
                Filed filed = misses.get(slip.id());
                if (filed == null) {
                    assertThat(slip.id()).isEqualTo(unknown);
                } else {
                    assertThat(opens(filed, code)).isFalse();
                    assertThat(opens(filed, filed.receiptCode())).isTrue();
                }
            }
        }
        assertThat(left()).as("each was printed").isZero();
    }

    @Test
    void aContactToWhichNoCodeCanBeSentStandsInNobodysWay() {
        Person byLandline = nameAnd(Optional.of("0791-88880000"), Optional.empty());
        Person byMailAlone = nameAnd(Optional.empty(), Optional.of("alone@example.org"));
        for (Person person : List.of(byLandline, byMailAlone)) {
            Filed filed = file(Kind.CLAIM, person);
            String id = requested(place.labour(), name, filed.number());
            on(1, codes::carryOn);
            assertThat(renewals(filed)).hasSize(1);
            ReceiptCode code = on(9, () -> codes.print(clerk(place.labour()), id));
            on(9, codes::carryOn);
            assertThat(opens(filed, code)).isTrue();
        }
    }

    @Test
    void whatNobodyFetchesGoesAndNothingChanges() {
        Filed filed = file(Kind.CLAIM, nameOnly(PersonRole.PRINCIPAL));
        String id = requested(place.labour(), name, filed.number());
        on(1, codes::carryOn);
        on(37, codes::carryOn);
        assertThat(left()).isEqualTo(1);
        assertThat(rows()).doesNotContain(name, filed.number().digits());
        on(40, codes::carryOn);
        assertThat(left()).isZero();
        assertRefused(40, clerk(place.labour()), id);
        assertThat(opens(filed, filed.receiptCode())).isTrue();
    }

    @Test
    void itTakesTwoWhoWriteTheSameAndCountsWithTheOtherRequests() {
        Filed filed = file(Kind.CLAIM, nameOnly(PersonRole.PRINCIPAL));
        SignedIn first = clerk(place.labour());
        SignedIn second = second(place.labour());
        String id = codes.ask(first, new Sought.OnPaper(name, filed.number()));
        assertKind(
                Problem.Kind.FORBIDDEN,
                () -> codes.confirm(first, id, new Sought.OnPaper(name, filed.number())));
        for (Sought wrong :
                List.of(
                        new Sought.OnPaper(name + "x", filed.number()),
                        new Sought.OnPaper(name, PetitionNumber.of(2019, 123_456_789)),
                        new Sought.Reached(name, filed.number().digits()))) {
            assertThat(codes.confirm(second, id, wrong)).isFalse();
        }
        assertThat(codes.slips(second)).isEmpty();
        assertThat(codes.confirm(second, id, new Sought.OnPaper(name, filed.number()))).isTrue();
        assertThat(codes.slips(second))
                .singleElement()
                .satisfies(slip -> assertThat(slip.ready()).isFalse());

        for (int i = 1; i < 20; i++) {
            codes.ask(
                    first,
                    i % 2 == 0
                            ? new Sought.Reached(name, "1390000000" + i)
                            : new Sought.OnPaper(name, filed.number()));
        }
        assertKind(
                Problem.Kind.TOO_MANY,
                () -> codes.ask(first, new Sought.OnPaper(name, filed.number())));
    }

    private static void assertKind(Problem.Kind kind, Supplier<?> asking) {
        assertThatThrownBy(asking::get)
                .isInstanceOfSatisfying(Problem.class, no -> assertThat(no.kind()).isEqualTo(kind));
    }

    private void assertRefused(int day, SignedIn clerk, String id) {
        assertKind(Problem.Kind.NOT_FOUND, () -> on(day, () -> codes.print(clerk, id)));
    }

    private String requested(OfficeId office, String asked, PetitionNumber number) {
        return on(
                0,
                () -> {
                    var sought = new Sought.OnPaper(asked, number);
                    String id = codes.ask(clerk(office), sought);
                    assertThat(codes.confirm(second(office), id, sought)).isTrue();
                    return id;
                });
    }

    private SignedIn clerk(OfficeId office) {
        return place.the(Role.CLERK, office).signedIn();
    }

    private SignedIn second(OfficeId office) {
        return town.colleague(office, Set.of(Role.CLERK)).signedIn();
    }

    private boolean opens(Filed filed, ReceiptCode code) {
        return petitions.read(filed.number(), new Caller.Holder(receipts.hash(code))).isPresent();
    }

    private List<LostCodes.Renewal> renewals(Filed filed) {
        return codes.renewals(filed.number(), town.holder(filed)).orElseThrow();
    }

    private long left() {
        return database.read(
                new Caller.Program().scope(),
                session ->
                        session.sql()
                                .sql("select count(*) from lost_code")
                                .query(Long.class)
                                .single());
    }

    private String rows() {
        return database.read(
                new Caller.Program().scope(),
                session ->
                        session.sql()
                                .sql("select string_agg(r::text, ' ') from lost_code r")
                                .query(String.class)
                                .single());
    }

    private Person nameAnd(Optional<String> phone, Optional<String> email) {
        return new Person(PersonRole.PRINCIPAL, Optional.of(name), phone, email, Optional.empty());
    }

    private Person nameOnly(PersonRole role) {
        return new Person(
                role, Optional.of(name), Optional.empty(), Optional.empty(), Optional.of("演示路1号"));
    }

    private Filed file(Kind kind, Person... persons) {
        Filing like = Town.claim(place.bureau());
        Filing filing =
                new Filing(
                        like.channel(),
                        like.title(),
                        like.narrative(),
                        List.of(new Filing.Asked("核实", kind)),
                        like.category(),
                        like.place(),
                        like.office(),
                        like.concerns(),
                        like.receivedOn(),
                        List.of(persons),
                        false);
        return on(0, () -> petitions.file(filing, Filer.petitioner(), Optional.empty()));
    }

    private void transfer(Filed filed) {
        on(
                0,
                () ->
                        new Case(petitions, filed.number())
                                .by(place.the(Role.DISPATCHER, place.bureau()))
                                .does(new PlainAct.Transfer(place.housing(), "属地管理")));
    }

    private void on(int day, Runnable work) {
        on(
                day,
                () -> {
                    work.run();
                    return true;
                });
    }

    private <T> T on(int day, Supplier<T> work) {
        return told.teller().at(START.plus(Duration.ofDays(day)), work::get);
    }
}
