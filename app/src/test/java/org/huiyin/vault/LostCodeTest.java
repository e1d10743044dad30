package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.correspondence.Deliveries;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.DeskCodes;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainPeople;
import org.huiyin.petition.Town;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.ToldTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A lost code is asked for by two, tells neither anything, and ends at the old contact only. One
 * file, because all its stories are of the same people and the same days.
 */
@MovedTimeTest
class LostCodeTest {

    private static final Instant START = Instant.parse("2025-03-03T02:00:00Z");
    private static final String PHONE = "139 0000 0001";

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private LostCodes codes;
    @Autowired private DeskCodes desk;
    @Autowired private Mandates mandates;
    @Autowired private Receipts receipts;
    @Autowired private Deliveries deliveries;
    @Autowired private Database database;
    @Autowired private ToldTime told;

    private final String name = "演示 " + UUID.randomUUID();

    @Test
    void theNewCodeComesAWeekLaterAndOnFileItStandsAtOnce() {
        Town.Place place = town.found();
        Filed one = file(place, person(Optional.of("a@example.com")));
        Filed another = file(place, person(Optional.of("a@example.com")));
        Filed unreached = file(place, person(Optional.empty()));
        Filed other = file(place, Town.claim(place.bureau()).persons().getFirst());
        Filed report = report(place);
        requested(place, name.replace(" ", "　"), "+86 13900000001");

        on(1, codes::carryOn);
        on(1, codes::carryOn);
        for (Filed hit : List.of(one, another, unreached)) {
            assertThat(renewals(hit))
                    .singleElement()
                    .satisfies(asked -> {
                        assertThat(asked.office()).isEqualTo(place.bureau().code());
                        assertThat(asked.sentAt()).isEmpty();
                    });
        }
        for (Filed miss : List.of(other, report)) {
            assertThat(renewals(miss)).isEmpty();
        }
        assertThat(List.of(mail(one), mail(another), mail(unreached))).containsExactly(1L, 1L, 0L);
        on(7, codes::carryOn);
        assertThat(petitions.read(one.number(), town.holder(one))).isPresent();

        on(8, codes::carryOn);
        on(9, codes::carryOn);
        for (Filed hit : List.of(one, another)) {
            assertThat(petitions.read(hit.number(), town.holder(hit))).isEmpty();
        }
        assertThat(List.of(mail(one), mail(another), mail(unreached))).containsExactly(2L, 2L, 0L);
        assertThat(codes.waiting(clerk(place))).isEmpty();
        assertThat(renewals(unreached))
                .as("nobody can be reached: the old code stays")
                .singleElement()
                .satisfies(asked -> assertThat(asked.sentAt()).isEmpty());
    }

    @Test
    void staffSeeNothingOfItOnAnyCase() {
        Town.Place place = town.found();
        Filed filed = file(place, person(Optional.of("a@example.com")));
        Caller staff = place.the(Role.DISPATCHER, place.bureau()).caller();
        var before = petitions.caseFile(filed.number(), staff).orElseThrow();
        requested(place, name, PHONE);
        on(1, codes::carryOn);
        on(8, codes::carryOn);

        assertThat(petitions.read(filed.number(), town.holder(filed))).isEmpty();
        var after = petitions.caseFile(filed.number(), staff).orElseThrow();
        assertThat(after.view()).isEqualTo(before.view());
        assertThat(after.timeline()).isEqualTo(before.timeline());
        assertThat(codes.renewals(filed.number(), staff)).contains(List.of());
        assertThat(petitions.look(filed.number(), staff, deliveries::of))
                .hasValueSatisfying(told -> assertThat(told.all()).isEmpty());
    }

    @Test
    void aDesksCodeIsReplacedByWhoeverHoldsItAndEverybodyIsTold() {
        Town.Place place = town.found();
        SignedIn clerk = clerk(place);
        Filed filed =
                petitions.file(
                        with(
                                Town.claim(place.bureau()),
                                Kind.CLAIM,
                                person(Optional.of("a@example.com"))),
                        Filer.staff(clerk),
                        Optional.empty());
        var desks = (Caller.Holder) town.holder(filed);
        ReceiptCode code = desk.offer(filed.number(), "press");
        assertThat(desk.offer(filed.number(), "press")).isEqualTo(code);
        assertThat(desk.offer(filed.number(), "another press")).isNotEqualTo(code);
        var own = new Caller.Holder(receipts.hash(code));
        assertThat(petitions.read(filed.number(), own)).as("it is only shown so far").isEmpty();
        assertThat(desk.replace(filed.number(), own, "press")).isFalse();

        assertThat(desk.replace(filed.number(), desks, "press")).isTrue();
        assertThat(petitions.read(filed.number(), desks)).isEmpty();
        assertThat(petitions.caseFile(filed.number(), own).orElseThrow().code())
                .contains(CodeKind.OWN);
        assertThat(mail(filed)).isOne();
        assertThat(desk.replace(filed.number(), desks, "press")).as("pressed twice").isFalse();
        assertThat(desk.replace(filed.number(), own, "again")).as("no desk's code").isFalse();
        Caller staff = place.the(Role.DISPATCHER, place.bureau()).caller();
        var seen = petitions.look(filed.number(), staff, deliveries::of).orElseThrow();
        assertThat(seen.all()).as("what staff see").isEmpty();
    }

    private List<LostCodes.Renewal> renewals(Filed filed) {
        return codes.renewals(filed.number(), town.holder(filed)).orElseThrow();
    }

    /** The messages about its code that wait to be sent. */
    private long mail(Filed filed) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select count(*) from scheduled_tasks
                                        where task_name = 'code-mail'
                                            and position(convert_to(?, 'UTF8') in task_data) > 0
                                        """)
                                .param(filed.number().digits())
                                .query(Long.class)
                                .single());
    }

    @Test
    void itTakesTwoWhoSayTheSame() {
        Town.Place place = town.found();
        SignedIn first = clerk(place);
        SignedIn second = town.colleague(place.bureau(), Set.of(Role.CLERK)).signedIn();
        SignedIn elsewhere = place.the(Role.CLERK, place.housing()).signedIn();
        Filed filed = file(place, person(Optional.of("a@example.com")));
        String id = codes.ask(first, reached(name, PHONE));

        assertThatThrownBy(() -> codes.confirm(first, id, reached(name, PHONE)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        no -> assertThat(no.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        assertThatThrownBy(() -> codes.confirm(elsewhere, id, reached(name, PHONE)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        no -> assertThat(no.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThat(codes.confirm(second, id, reached(name + "x", PHONE))).isFalse();
        assertThat(codes.waiting(second)).extracting(LostCodes.Waiting::own).containsExactly(false);
        codes.carryOn();
        assertThat(renewals(filed)).isEmpty();
        assertThat(codes.confirm(second, id, reached(name, PHONE))).isTrue();
        assertThat(codes.waiting(second)).isEmpty();
    }

    @Test
    void aClerkAsksSoManyTimesADay() {
        Town.Place place = town.found();
        for (int i = 0; i < 20; i++) {
            codes.ask(clerk(place), reached(name + i, PHONE));
        }
        assertThatThrownBy(() -> codes.ask(clerk(place), reached(name, PHONE)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        no -> assertThat(no.kind()).isEqualTo(Problem.Kind.TOO_MANY));
        codes.ask(place.the(Role.CLERK, place.housing()).signedIn(), reached(name, PHONE));
    }

    @Test
    void whoConfirmsTriesSoManyTimesADay() {
        Town.Place place = town.found();
        SignedIn second = town.colleague(place.bureau(), Set.of(Role.CLERK)).signedIn();
        String id = codes.ask(clerk(place), reached(name, PHONE));
        for (int i = 0; i < 20; i++) {
            assertThat(codes.confirm(second, id, reached(name + i, PHONE))).isFalse();
        }
        assertThatThrownBy(() -> codes.confirm(second, id, reached(name, PHONE)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        no -> assertThat(no.kind()).isEqualTo(Problem.Kind.TOO_MANY));
        SignedIn third = town.colleague(place.bureau(), Set.of(Role.CLERK)).signedIn();
        assertThat(codes.confirm(third, id, reached(name, PHONE))).isTrue();
    }

    @Test
    void anAgentGetsNoCodeOfThePetitionersOwn() {
        Town.Place place = town.found();
        String own = "演示本人 " + UUID.randomUUID();
        Person agent = person(PersonRole.AGENT, Optional.of("agent@example.com"));
        Person principal =
                new Person(
                        PersonRole.PRINCIPAL,
                        Optional.of(own),
                        Optional.of("13700000000"),
                        Optional.of("own@example.com"),
                        Optional.empty());
        Filed both = file(place, principal, agent);
        storedBefore(both);
        Filed alone = file(place, agent);
        Filed spokenFor = file(place, person(PersonRole.GUARDIAN, Optional.of("g@example.com")));
        requested(place, name, PHONE);
        on(1, codes::carryOn);
        on(8, codes::carryOn);
        for (Filed agents : List.of(both, alone)) {
            assertThat(renewals(agents)).isEmpty();
            assertThat(mail(agents)).isZero();
        }
        assertThat(mail(spokenFor)).isEqualTo(2);

        requested(place, own, "13700000000", 10, own, "13700000000");
        on(11, codes::carryOn);
        assertThat(mail(both)).as("that somebody asked, to both").isEqualTo(2);
        on(18, codes::carryOn);
        assertThat(petitions.read(both.number(), town.holder(both))).isEmpty();
        assertThat(mail(both)).as("the code itself to the principal alone").isEqualTo(3);
    }

    /** As a petition that was filed when agents were found by their name too. */
    private void storedBefore(Filed filed) {
        LookUps lookUps = new LookUps(receipts, new Persons());
        UUID id = filed.number().petitionId();
        String stored = lookUps.of(id, lookUps.mark(name, PHONE));
        database.write(
                Scope.ofPetition(id),
                session ->
                        session.sql()
                                .sql("insert into lost_code_key values (?, decode(?, 'hex'))")
                                .params(id, stored)
                                .update());
    }

    @Test
    void onlyThePetitionersOwnCodeReadsWhoAskedForANewOne() {
        Town.Place place = town.found();
        Filing filing = with(Town.claim(place.bureau()), Kind.CLAIM, person(Optional.empty()));
        Filed own = file(filing);
        Filed desk =
                on(0, () -> petitions.file(filing, Filer.staff(clerk(place)), Optional.empty()));
        Caller agent = agentOf(own);
        requested(place, name, PHONE);
        on(1, codes::carryOn);
        assertThat(renewals(own)).hasSize(1);
        assertThat(renewals(desk)).isEmpty();
        assertThat(codes.renewals(own.number(), agent)).contains(List.of());
    }

    private Caller agentOf(Filed filed) {
        var given =
                mandates.give(
                        filed.number(),
                        (Caller.Holder) town.holder(filed),
                        new Mandates.Mandate(
                                new PlainPeople.AddSpeaker(
                                        SpeakerRole.AGENT, "代为办理", Optional.empty()),
                                Optional.empty()),
                        new Mandates.Press(1, "a"),
                        Alongside.NOTHING);
        return new Caller.Holder(receipts.hash(given.code().orElseThrow()));
    }

    @Test
    void noRowCanBeReadWithoutItsHashAndNoTwoShowThatTheyBelongTogether() {
        Town.Place place = town.found();
        Filed one = file(place, person(Optional.empty()));
        Filed other = file(place, person(Optional.empty()));
        LookUps lookUps = new LookUps(receipts, new Persons());
        String mark = lookUps.mark(name, PHONE);
        UUID id = one.number().petitionId();
        for (Scope scope :
                List.of(
                        Scope.nobody(),
                        Scope.ofPetition(id),
                        new Caller.Program().scope(),
                        clerk(place).scope())) {
            assertThat(seen(scope, List.of())).isZero();
            assertThat(seen(scope, List.of("ab".repeat(32), mark))).isZero();
        }
        String first = lookUps.of(id, mark);
        String second = lookUps.of(other.number().petitionId(), mark);
        assertThat(first).isNotEqualTo(second);
        assertThat(seen(Scope.nobody(), List.of(first))).isEqualTo(1);
        assertThat(seen(Scope.nobody(), List.of(first, second))).isEqualTo(2);
    }

    private long seen(Scope scope, List<String> hashes) {
        return database.read(
                scope,
                session -> {
                    if (!hashes.isEmpty()) {
                        session.lookUp(hashes);
                    }
                    return session.sql()
                            .sql("select count(*) from lost_code_key")
                            .query(Long.class)
                            .single();
                });
    }

    private void requested(Town.Place place, String asked, String phone) {
        requested(place, asked, phone, 0, name, PHONE);
    }

    private void requested(
            Town.Place place, String first, String phone, int day, String again, String number) {
        on(
                day,
                () -> {
                    SignedIn second = town.colleague(place.bureau(), Set.of(Role.CLERK)).signedIn();
                    String id = codes.ask(clerk(place), reached(first, phone));
                    assertThat(codes.confirm(second, id, reached(again, number))).isTrue();
                });
    }

    private static LostCodes.Sought reached(String name, String phone) {
        return new LostCodes.Sought.Reached(name, phone);
    }

    private static SignedIn clerk(Town.Place place) {
        return place.the(Role.CLERK, place.bureau()).signedIn();
    }

    private Person person(Optional<String> email) {
        return person(PersonRole.PRINCIPAL, email);
    }

    private Person person(PersonRole role, Optional<String> email) {
        return new Person(role, Optional.of(name), Optional.of(PHONE), email, Optional.empty());
    }

    private Filed file(Town.Place place, Person... persons) {
        return file(with(Town.claim(place.bureau()), Kind.CLAIM, persons));
    }

    private Filed report(Town.Place place) {
        return file(
                with(
                        Town.claim(place.bureau()),
                        Kind.REPORT,
                        person(Optional.of("a@example.com"))));
    }

    private Filed file(Filing filing) {
        return on(0, () -> petitions.file(filing, Filer.petitioner(), Optional.empty()));
    }

    private static Filing with(Filing like, Kind kind, Person... persons) {
        return new Filing(
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
