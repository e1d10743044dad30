package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.ToldTime;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who speaks for a petitioner acts with a code of their own, as long as the mandate holds. */
@HuiyinTest
@Import(Town.class)
class MandatesTest {

    private static final String NAME = "演示受托人";
    private static final int UNTIL = 30;

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Mandates mandates;
    @Autowired private Receipts receipts;
    @Autowired private Database database;
    @Autowired private LegalTime time;
    @Autowired private ToldTime told;
    @Autowired private Installation installation;

    private Town.Place place;
    private Filed filed;
    private Case file;
    private Caller.Holder petitioner;

    @BeforeEach
    void file() {
        place = town.found();
        filed = petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
        file = new Case(petitions, filed.number());
        petitioner = new Caller.Holder(receipts.hash(filed.receiptCode()));
    }

    @AfterEach
    void noDemo() {
        TestDemo.isOver(database);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENT", "GUARDIAN"})
    void agentsAndGuardiansReadAndActWithACodeOfTheirOwn(SpeakerRole role) {
        Caller agent = holder(given(role, "a"));

        assertThat(file.file(agent).code()).contains(CodeKind.AGENT);
        assertThat(file.file(petitioner).code()).contains(CodeKind.OWN);
        assertThat(file.view(agent).acts())
                .contains("supplement", "withdraw")
                .doesNotContain("add-speaker", "end-mandate", "rate", "succeed");
        file.as(agent).does(new PlainAct.Supplement("六月又停水两天"));
        assertThat(file.file(petitioner).timeline().getLast().by().as()).isEqualTo("agent");
    }

    @Test
    void staffSeeThatAnAgentActsAndTheNameOnlyByOpeningTheIdentity() {
        Caller agent = holder(given(SpeakerRole.AGENT, "a"));
        file.as(agent).does(new PlainAct.Supplement("六月又停水两天"));
        Town.Colleague clerk = place.the(Role.CLERK, place.bureau());
        CaseFile seen = file.file(clerk.caller());

        assertThat(seen.timeline().getLast().by().as()).isEqualTo("agent");
        assertThat(seen.timeline().toString()).doesNotContain(NAME);
        Town.Colleague dispatcher = place.the(Role.DISPATCHER, place.bureau());
        file.by(dispatcher).does(new PlainAct.Transfer(place.housing(), "属地管理"));
        file.by(place.the(Role.HEAD, place.housing())).does(new PlainAct.Accept());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        file.by(place.the(Role.HEAD, place.housing()))
                .does(new PlainAct.AppointLead(lead.signedIn().publicId()));
        List<Person> persons =
                petitions
                        .identity(filed.number(), lead.caller(), Purpose.HEAR, "听取陈述")
                        .orElseThrow();
        assertThat(persons)
                .filteredOn(person -> person.role() == PersonRole.AGENT)
                .extracting(Person::name)
                .containsExactly(Optional.of(NAME));
    }

    @Test
    void thePetitionersWordBeatsTheirs() {
        Caller agent = holder(given(SpeakerRole.AGENT, "a"));
        assertThat(file.as(agent).does(new PlainAct.Withdraw(Optional.empty())).status())
                .isEqualTo(Status.WITHDRAWN);
        file.as(petitioner).does(new PlainAct.TakeBack(Optional.empty()));

        assertThat(file.as(agent).tries(new PlainAct.Withdraw(Optional.empty())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.refusal())
                                        .isEqualTo(new Refusal.PrincipalDecides()));
    }

    @Test
    void anEndedMandateLeavesACodeThatNobodyKnows() {
        ReceiptCode code = given(SpeakerRole.AGENT, "a");
        ReceiptCode other = given(SpeakerRole.GUARDIAN, "b");
        file.as(petitioner).does(new PlainPeople.EndMandate(2, Optional.empty()));

        assertThat(petitions.read(filed.number(), holder(code))).isEmpty();
        assertThat(file.as(holder(code)).tries(new PlainAct.Supplement("还在")))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(petitions.read(filed.number(), holder(other))).isPresent();
        assertThat(codes(Scope.ofPetition(filed.number().petitionId()))).isOne();
        assertThat(give(petitioner, SpeakerRole.AGENT, "a", 1).code())
                .as("the same press does not give it again")
                .isEmpty();
        assertThat(give(petitioner, SpeakerRole.GUARDIAN, "b", 2).code()).contains(other);
    }

    @Test
    void aMandateWhoseLastDayIsOverLeavesItToo() {
        ReceiptCode code = given(SpeakerRole.AGENT, "a");
        installation.markDemo();

        assertThat(readAfter(UNTIL, code)).as("on its last day").isPresent();
        assertThat(readAfter(UNTIL + 1, code)).isEmpty();
        assertThat(readAfter(UNTIL + 1, filed.receiptCode())).isPresent();
    }

    @Test
    void aDeskEndsItOnPaperJustAsWell() {
        ReceiptCode code = given(SpeakerRole.AGENT, "a");
        file.by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        file.by(place.the(Role.CLERK, place.bureau()))
                .does(new PlainPeople.EndMandate(2, Optional.of("终止委托书，存信访局")));
        assertThat(petitions.read(filed.number(), holder(code))).isEmpty();
    }

    @Test
    void nobodyButThePetitionerGivesACodeAndRepresentativesHaveNone() {
        Caller.Holder agent = new Caller.Holder(receipts.hash(given(SpeakerRole.AGENT, "a")));
        Mandates.Given byAgent = give(agent, SpeakerRole.AGENT, "b", 2);
        assertThat(byAgent.code()).isEmpty();
        assertThat(byAgent.outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(give(agent, SpeakerRole.AGENT, "a", 1).code())
                .as("not even the one that was given")
                .isEmpty();

        Mandates.Given representative = give(petitioner, SpeakerRole.REPRESENTATIVE, "c", 2);
        assertThat(representative.outcome()).isInstanceOf(Outcome.Done.class);
        assertThat(representative.code()).isEmpty();
        assertThat(codes(Scope.ofPetition(filed.number().petitionId()))).isOne();
    }

    @Test
    void oneCodeOpensOnePetitionAndNothingTiesTwoTogether() {
        ReceiptCode code = given(SpeakerRole.AGENT, "a");
        Filed second =
                petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
        ReceiptCode other =
                mandates.give(
                                second.number(),
                                new Caller.Holder(receipts.hash(second.receiptCode())),
                                mandate(SpeakerRole.AGENT),
                                new Mandates.Press(1, "a"),
                                Alongside.NOTHING)
                        .code()
                        .orElseThrow();

        assertThat(other).isNotEqualTo(code);
        assertThat(petitions.read(second.number(), holder(code))).isEmpty();
        assertThat(petitions.read(filed.number(), holder(other))).isEmpty();
        assertThat(codes(Scope.ofReceipt(receipts.hash(code)))).isOne();
        assertThat(codes(Scope.ofReceipt(receipts.hash(filed.receiptCode())))).isZero();
    }

    private Optional<PetitionView> readAfter(int days, ReceiptCode code) {
        return told.teller()
                .at(
                        time.now().plus(Duration.ofDays(days)),
                        () -> petitions.read(filed.number(), holder(code)));
    }

    private ReceiptCode given(SpeakerRole role, String key) {
        int version = file.view(petitioner).version();
        return give(petitioner, role, key, version).code().orElseThrow();
    }

    private Mandates.Given give(Caller.Holder who, SpeakerRole role, String key, int version) {
        return mandates.give(
                filed.number(),
                who,
                mandate(role),
                new Mandates.Press(version, key),
                Alongside.NOTHING);
    }

    private Mandates.Mandate mandate(SpeakerRole role) {
        Optional<LocalDate> until = Optional.of(time.today().plusDays(UNTIL));
        return new Mandates.Mandate(
                new PlainPeople.AddSpeaker(role, "委托书，全权代理", until), Optional.of(NAME));
    }

    private Caller holder(ReceiptCode code) {
        return new Caller.Holder(receipts.hash(code));
    }

    private int codes(Scope scope) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select count(*) from speaker_code")
                                .query(Integer.class)
                                .single());
    }
}
