package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Who left a mail address hears that there is news, and nobody else hears anything. */
@HuiyinTest
@Import(Town.class)
@ExtendWith(OutputCaptureExtension.class)
class NoticesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static GreenMail mail = server();

    @Autowired Town town;
    @Autowired Petitions petitions;
    @Autowired Database database;
    private Town.Place place;

    @DynamicPropertySource
    static void leaveByMail(DynamicPropertyRegistry settings) {
        settings.add("huiyin.serving", () -> true);
        settings.add("huiyin.mail.host", () -> "127.0.0.1");
        settings.add("huiyin.mail.port", () -> PORT);
        settings.add("huiyin.mail.starttls", () -> false);
        settings.add("huiyin.mail.from", () -> "notices@example.org");
        settings.add("huiyin.mail.retry", () -> "1s");
        settings.add("huiyin.public.url", () -> "https://petitions.example.org");
    }

    @BeforeAll
    static void openTheMailbox() {
        mail.start();
    }

    @AfterAll
    static void closeTheMailbox() {
        mail.stop();
    }

    @BeforeEach
    void found() {
        place = town.found();
    }

    @AfterEach
    void nothingIsLeftToSend() throws Exception {
        await().atMost(SOON).until(() -> waiting().isEmpty());
        mail.purgeEmailFromAllMailboxes();
    }

    @Test
    void aNoticeSaysThatThereIsNewsAndNothingElse() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com"));
        transfer(filed);

        MimeMessage notice = only(1).getFirst();
        assertThat(recipient(notice)).isEqualTo("a@example.com");
        assertThat(notice.getFrom()[0]).hasToString("notices@example.org");
        assertThat(notice.getSubject()).isEqualTo("您的信访事项有新进展 / There is news on your petition");
        String text = String.valueOf(notice.getContent());
        assertThat(text)
                .contains("您的信访事项有新的进展", "There is news on your petition")
                .contains("https://petitions.example.org/track");
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
                        person("演示甲", "a@example.com"),
                        person("演示乙", "b@example.com"),
                        person("演示丙", "a@example.com"),
                        person("演示丁", null));
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
    void whoLeftNoAddressGetsNoneAndWhatThePetitionerDidIsNoNewsToThem() {
        transfer(file(person("演示甲", null)));
        Filed filed = file(person("演示乙", "b@example.com"));
        new Case(petitions, filed.number())
                .as(town.holder(filed))
                .does(new PlainAct.Supplement("补充一点"));
        assertThat(waiting()).isEmpty();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatADeskEnteredInTheirNameIsNews() throws Exception {
        Filed filed = file(person("演示甲", "a@example.com"));
        transfer(filed);
        only(1);
        new Case(petitions, filed.number())
                .by(place.the(Role.CLERK, place.bureau()))
                .does(new PlainAct.Withdraw(Optional.of("撤回申请，当日签字")));
        only(2);
    }

    @Test
    void anActThatIsRolledBackSendsNothing() {
        Filed filed = file(person("演示甲", "a@example.com"));
        Caller dispatcher = place.the(Role.DISPATCHER, place.bureau()).caller();
        var transfer = new PlainAct.Transfer(place.housing(), "属地管理");
        assertThatThrownBy(() ->
                        petitions.act(
                                filed.number(),
                                dispatcher,
                                transfer,
                                Optional.of(1),
                                (session, _) -> {
                                    assertThat(waiting(session))
                                            .as("written in the act's own transaction")
                                            .hasSize(1);
                                    throw new IllegalStateException("the disk is full");
                                }))
                .hasMessage("the disk is full");

        assertThat(waiting()).isEmpty();
        assertThat(petitions.read(filed.number(), dispatcher).orElseThrow().version()).isEqualTo(1);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whileTheServerIsAwayItIsTriedAgainAndThenSentOnce(CapturedOutput log) throws Exception {
        mail.stop();
        Filed filed = file(person("演示甲", "away@example.com"));
        transfer(filed);
        await().atMost(SOON).until(() -> failures() > 0);
        String kept = waiting().getFirst();

        mail = server();
        mail.start();
        assertThat(recipient(only(1).getFirst())).isEqualTo("away@example.com");
        await().atMost(SOON).until(() -> waiting().isEmpty());
        assertThat(mail.getReceivedMessages()).hasSize(1);
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

    private Filed file(Person... persons) {
        Filing claim = Town.claim(place.bureau());
        return petitions.file(
                new Filing(
                        claim.channel(),
                        claim.title(),
                        claim.narrative(),
                        claim.requests(),
                        claim.category(),
                        claim.place(),
                        claim.office(),
                        claim.concerns(),
                        claim.receivedOn(),
                        List.of(persons),
                        false),
                Filer.petitioner(),
                Optional.empty());
    }

    private static Person person(String name, @Nullable String email) {
        return new Person(
                PersonRole.PRINCIPAL,
                Optional.of(name),
                Optional.empty(),
                Optional.ofNullable(email),
                Optional.empty());
    }

    private void transfer(Filed filed) {
        new Case(petitions, filed.number())
                .by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
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

    private List<String> waiting() {
        return database.read(Scope.nobody(), NoticesTest::waiting);
    }

    private static List<String> waiting(Session session) {
        return session.sql()
                .sql(
                        """
                        select task_instance || encode(task_data, 'escape') from scheduled_tasks
                        where task_name = 'notice'
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int failures() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select coalesce(max(consecutive_failures), 0)
                                        from scheduled_tasks where task_name = 'notice'
                                        """)
                                .query(Integer.class)
                                .single());
    }

    private static GreenMail server() {
        return new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }
}
