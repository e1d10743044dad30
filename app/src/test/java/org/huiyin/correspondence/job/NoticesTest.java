package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.huiyin.correspondence.Delivery;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainPeople;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** Who left a mail address hears that there is news, and nobody else hears anything. */
@HuiyinTest
@Import(Town.class)
@ExtendWith(OutputCaptureExtension.class)
class NoticesTest extends Departures {

    @Autowired private Mandates mandates;
    @Autowired private Receipts receipts;

    @Test
    void aNoticeSaysThatThereIsNewsAndNothingElse() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com", null));
        transfer(filed);

        MimeMessage notice = only(1).getFirst();
        assertThat(recipient(notice)).isEqualTo("a@example.com");
        assertThat(notice.getFrom()[0]).hasToString("notices@example.org");
        assertThat(notice.getSubject()).isEqualTo("您的信访事项有新进展 / There is news on your petition");
        String text = String.valueOf(notice.getContent());
        assertThat(text)
                .contains("您的信访事项有新的进展", "There is news on your petition")
                .contains("http://petitions.example.org/track");
        assertThat(notice.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String digits = filed.number().digits();
        assertThat(whole(notice))
                .doesNotContain(digits, digits.substring(0, 8), filed.number().toString())
                .doesNotContain(filed.receiptCode().digits(), filed.receiptCode().printed());
        assertThat(text)
                .doesNotContain("小区供水改造", "核实水费", "属地管理", "演示甲")
                .doesNotContain("试点", place.housing().code(), place.bureau().code());
    }

    @Test
    void eachAddressGetsOneMailForOnePieceOfNews() throws Exception {
        Filed filed =
                file(
                        person("演示甲", "a@example.com", null),
                        person("演示乙", "b@example.com", null),
                        person("演示丙", "a@example.com", null),
                        person("演示丁", null, null));
        transfer(filed);

        assertThat(only(2))
                .extracting(NoticesTest::recipient)
                .containsExactlyInAnyOrder("a@example.com", "b@example.com");
        assertThat(only(2))
                .extracting(MimeMessage::getMessageID)
                .as("the same news sent again would be known as such")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatBecameOfItIsSeenUnderThePetitionOnly() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com", null));
        transfer(filed);
        only(1);
        assertThat(rows(Scope.ofPetition(filed.number().petitionId()))).isEqualTo(1);
        assertThat(rows(Scope.ofPetition(UUID.randomUUID()))).isZero();
        assertThat(rows(Scope.nobody())).isZero();
        assertThat(rows(place.the(Role.DISPATCHER, place.bureau()).signedIn().scope())).isZero();
    }

    private int rows(Scope scope) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select count(*) from delivery")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void whoLeftNoAddressGetsNoneAndWhatThePetitionerDidIsNoNewsToThem() {
        transfer(file(person("演示甲", null, null)));
        Filed filed = file(person("演示乙", "b@example.com", null));
        new Case(petitions, filed.number())
                .as(town.holder(filed))
                .does(new PlainAct.Supplement("补充一点"));
        assertThat(waiting()).isEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatADeskEnteredInTheirNameIsNews() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com", null));
        transfer(filed);
        only(1);
        new Case(petitions, filed.number())
                .by(place.the(Role.CLERK, place.bureau()))
                .does(new PlainAct.Withdraw(Optional.of("撤回申请，当日签字")));
        only(2);
    }

    @Test
    void soIsWhatTheirAgentDidAndThatADeskNamedOne() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com", null));
        var petitioner = new Caller.Holder(receipts.hash(filed.receiptCode()));
        ReceiptCode code =
                mandates.give(
                                filed.number(),
                                petitioner,
                                new Mandates.Mandate(agent(), Optional.of("演示乙")),
                                new Mandates.Press(1, "key"),
                                Alongside.NOTHING)
                        .code()
                        .orElseThrow();
        assertThat(mail.getReceivedMessages()).as("they named one themselves").isEmpty();
        new Case(petitions, filed.number())
                .as(new Caller.Holder(receipts.hash(code)))
                .does(new PlainAct.Withdraw(Optional.empty()));
        only(1);
        Filed elsewhere = file(person("演示丙", "c@example.com", null));
        transfer(elsewhere);
        only(2);
        new Case(petitions, elsewhere.number())
                .by(place.the(Role.CLERK, place.bureau()))
                .does(agent());
        only(3);
    }

    private static PlainPeople.AddSpeaker agent() {
        return new PlainPeople.AddSpeaker(SpeakerRole.AGENT, "委托书", Optional.empty());
    }

    @Test
    void anActThatIsRolledBackSendsNothing() {
        Filed filed = file(person("演示甲", "a@example.com", null));
        Caller dispatcher = place.the(Role.DISPATCHER, place.bureau()).caller();
        var transfer = new PlainAct.Transfer(place.housing(), "属地管理");
        assertThatThrownBy(() ->
                        petitions.act(
                                filed.number(),
                                dispatcher,
                                transfer,
                                Optional.of(1),
                                (session, key) -> {
                                    assertThat(waiting(session))
                                            .as("written in the act's own transaction")
                                            .hasSize(1);
                                    assertThat(deliveries.of(session, key).all()).hasSize(1);
                                    throw new IllegalStateException("the disk is full");
                                }))
                .hasMessage("the disk is full");

        assertThat(waiting()).isEmpty();
        assertThat(told(filed)).isEmpty();
        assertThat(petitions.read(filed.number(), dispatcher).orElseThrow().version()).isEqualTo(1);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void ofTwoActsAtOnceOneIsToldAndTheOtherIsStale() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com", null));
        Caller dispatcher = place.the(Role.DISPATCHER, place.bureau()).caller();
        var both = new CyclicBarrier(2);
        Callable<Outcome> transfer =
                () -> {
                    both.await();
                    return petitions.act(
                            filed.number(),
                            dispatcher,
                            new PlainAct.Transfer(place.housing(), "属地管理"),
                            Optional.of(1));
                };
        List<Class<?>> outcomes = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome> one : hands.invokeAll(List.of(transfer, transfer))) {
                outcomes.add(one.get().getClass());
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.Done.class, Outcome.Stale.class);
        only(1);
        assertThat(told(filed)).hasSize(1);
    }

    @Test
    void whileTheServerIsAwayItIsTriedAgainAndThenSentOnce(CapturedOutput log) throws Exception {
        mail.stop();
        Filed filed = file(person("演示甲", "away@example.com", null));
        transfer(filed);
        await().atMost(SOON).until(() -> failures() > 0);
        String kept = waiting().getFirst();

        mail = startedMail();
        assertThat(recipient(only(1).getFirst())).isEqualTo("away@example.com");
        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(told(filed))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(Delivery.State.TAKEN))
                .satisfies(one -> assertThat(one.tries()).isPositive());
        assertThat(kept).as("what lay in the table").doesNotContain("example.com", "演示甲");
        String ours =
                log.getAll()
                        .lines()
                        .filter(line -> !line.contains("greenmail")) // the server of the test
                        .collect(Collectors.joining("\n"));
        assertThat(ours)
                .contains("a notice was not taken")
                .doesNotContain("away@example.com", filed.number().digits());
    }

    /** All mail there is, once this much has come; more would be found. */
    private static List<MimeMessage> only(int count) {
        await().atMost(SOON).until(() -> mail.getReceivedMessages().length >= count);
        List<MimeMessage> all = Arrays.asList(mail.getReceivedMessages());
        assertThat(all).hasSize(count);
        return all;
    }

    private static String recipient(MimeMessage notice) throws MessagingException {
        assertThat(notice.getAllRecipients()).hasSize(1);
        return notice.getAllRecipients()[0].toString();
    }

    private static String whole(MimeMessage notice) throws Exception {
        StringBuilder all = new StringBuilder(String.valueOf(notice.getContent()));
        notice.getAllHeaders()
                .asIterator()
                .forEachRemaining(header -> all.append('\n').append(header.getValue()));
        return all.toString();
    }
}
