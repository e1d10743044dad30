package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huiyin.correspondence.Delivery;
import org.huiyin.correspondence.Way;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.NewOffice;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainTie;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.vault.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The programs of the offices on a case hear number and kind of event; nobody else is called. */
@HuiyinTest
@Import(Town.class)
class WebhookTest extends Departures {

    private static final Person NOBODY = person("演示甲", null, null);

    @Autowired private OfficeRegister register;

    @Test
    void anOfficeOnTheCaseHearsNumberAndKindOfEventAndNothingElse() {
        OfficeId on = sink();
        OfficeId off = sink();
        Filed filed = file(person("演示甲", "a@example.com", "13900000001"));
        transferTo(on, filed);

        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(GATEWAY.at("/" + off.code())).isEmpty();
        assertThat(GATEWAY.at("/" + on.code())).hasSize(1);
        Gateway.Posted call = GATEWAY.at("/" + on.code()).getFirst();
        assertThat(call.json().propertyNames()).containsExactlyInAnyOrder("number", "event", "id");
        assertThat(call.json().path("number").asString()).isEqualTo(filed.number().digits());
        assertThat(call.json().path("event").asString()).isEqualTo("transferred");
        assertThat(call.signature()).isEqualTo(call.signedBy(secret(on.code())));
        assertThat(call.whole())
                .doesNotContain(filed.receiptCode().digits(), filed.receiptCode().printed())
                .doesNotContain("小区供水改造", "核实水费", "属地管理", "演示甲", "试点")
                .doesNotContain(
                        "example.com", "13900000001", secret(on.code()), place.bureau().code());
        assertThat(told(filed))
                .extracting(Delivery::way, Delivery::entry, Delivery::recipient, Delivery::state)
                .contains(tuple(Way.WEBHOOK, 2, on.code(), Delivery.State.TAKEN));
    }

    @Test
    void theReceivingOfficeHearsOfTheFilingAndOfWhatThePetitionerAdds() {
        OfficeId sink = sink();
        Filed filed = file(with(Town.claim(sink), NOBODY));
        new Case(petitions, filed.number())
                .as(town.holder(filed))
                .does(new PlainAct.Supplement("补充一点"));

        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(GATEWAY.at("/" + sink.code()))
                .extracting(call -> call.json().path("event").asString())
                .containsExactlyInAnyOrder("registered", "supplemented");
    }

    @Test
    void theSameFilingTwiceAtOnceIsHeardOfOnce() throws Exception {
        OfficeId sink = sink();
        Filing claim = with(Town.claim(sink), NOBODY);
        var both = new CyclicBarrier(2);
        Callable<Filed> filing =
                () -> {
                    both.await();
                    return petitions.file(
                            claim, Filer.petitioner(), Optional.of("the key of " + sink.code()));
                };
        Set<Filed> filed = new HashSet<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            for (Future<Filed> one : hands.invokeAll(List.of(filing, filing))) {
                filed.add(one.get());
            }
        }
        assertThat(filed).hasSize(1);
        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(GATEWAY.at("/" + sink.code())).hasSize(1);
    }

    @Test
    void nobodyWaitsForTheCallsOfAFilingThatIsBeingStored() throws Exception {
        OfficeId sink = sink();
        Filing claim = with(Town.claim(sink), NOBODY);
        Optional<String> key = Optional.of("long papers for " + sink.code());
        CountDownLatch storing = new CountDownLatch(1);
        CountDownLatch stored = new CountDownLatch(1);
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Filed> first =
                    hands.submit(() ->
                            petitions.file(
                                    claim,
                                    Filer.petitioner(),
                                    key,
                                    (_, _) -> {
                                        storing.countDown();
                                        await().until(() -> stored.getCount() == 0);
                                    }));
            await().until(() -> storing.getCount() == 0);
            Future<Filed> again =
                    hands.submit(() -> petitions.file(claim, Filer.petitioner(), key));
            List<Callable<Filed>> others = Collections.nCopies(12, () -> file(claim));
            for (Future<Filed> other : hands.invokeAll(others, 30, TimeUnit.SECONDS)) {
                other.get();
            }
            assertThat(again).isNotDone();
            stored.countDown();
            assertThat(again.get()).isEqualTo(first.get());
        }
    }

    @Test
    void anOfficeThatAReportIsAboutHearsNothing() {
        OfficeId accused = sink();
        Filing claim = Town.claim(accused);
        Filed filed =
                file(
                        new Filing(
                                claim.channel(),
                                claim.title(),
                                claim.narrative(),
                                List.of(new Filing.Asked("查处", Kind.REPORT)),
                                claim.category(),
                                claim.place(),
                                accused,
                                List.of(accused),
                                Optional.empty(),
                                List.of(NOBODY),
                                false));
        new Case(petitions, filed.number())
                .by(place.the(Role.HEAD, place.government()))
                .does(new PlainAct.Accept());

        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(GATEWAY.all()).isEmpty();
        assertThat(told(filed)).isEmpty();
    }

    @Test
    void whatStillWaitsWhenTheCaseBecomesAReportIsNotSentAnyMore() {
        OfficeId accused = sink();
        Filing claim = Town.claim(place.bureau());
        Filed filed =
                file(
                        new Filing(
                                claim.channel(),
                                claim.title(),
                                claim.narrative(),
                                List.of(new Filing.Asked("查处", Kind.CLAIM)),
                                claim.category(),
                                claim.place(),
                                place.bureau(),
                                List.of(accused),
                                Optional.empty(),
                                List.of(NOBODY),
                                false));
        GATEWAY.usually(503);
        transferTo(accused, filed);
        await().atMost(SOON).until(() -> failures() > 0);
        new Case(petitions, filed.number())
                .by(town.colleague(accused, Set.of(Role.HEAD)))
                .does(new PlainAct.Classify(new RequestId(1), Kind.REPORT, "反映的是违纪"));
        int before = GATEWAY.at("/" + accused.code()).size();
        GATEWAY.usually(204);

        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(GATEWAY.at("/" + accused.code())).hasSize(before);
        assertThat(told(filed))
                .extracting(Delivery::entry, Delivery::state)
                .containsExactly(tuple(2, Delivery.State.DROPPED));
    }

    @Test
    void theBureauAboveIsToldAtOnceOfAnUrgentMatterAndHearsNoMore() {
        OfficeId above = sink(OfficeKind.PETITION_BUREAU, place.city());
        Filed filed = file(NOBODY);
        var file = new Case(petitions, filed.number());
        file.by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainTie.MarkUrgent("楼体倾斜，危及居民安全"));

        await().atMost(SOON).until(() -> waiting().isEmpty());
        List<Gateway.Posted> calls = GATEWAY.at("/" + above.code());
        assertThat(calls)
                .extracting(call -> call.json().path("event").asString())
                .contains("marked-urgent", "urgency-told");
        assertThat(calls)
                .allSatisfy(call -> {
                    assertThat(call.json().propertyNames())
                            .containsExactlyInAnyOrder("number", "event", "id");
                    assertThat(call.whole()).doesNotContain("楼体倾斜", "演示甲", "小区供水改造");
                });
        assertThat(told(filed))
                .extracting(Delivery::recipient, Delivery::state)
                .contains(tuple(above.code(), Delivery.State.TAKEN));
    }

    private OfficeId sink() {
        return sink(OfficeKind.DEPARTMENT, place.government());
    }

    private OfficeId sink(OfficeKind kind, OfficeId under) {
        return register.create(
                        new NewOffice(
                                new OfficeId(freshSink()),
                                "试点接收单位",
                                Optional.empty(),
                                kind,
                                Optional.of(under),
                                true,
                                Optional.empty()),
                        TestStaff.AUTHOR)
                .code();
    }

    private void transferTo(OfficeId office, Filed filed) {
        new Case(petitions, filed.number())
                .by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(office, "属地管理"));
    }
}
