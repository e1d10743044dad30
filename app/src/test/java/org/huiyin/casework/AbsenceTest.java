package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.Absence;
import org.huiyin.office.Absences;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterLog;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.StaffMembers;
import org.huiyin.petition.Filed;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.Worklists;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.ToldTime;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Somebody is away and a colleague covers: with their roles and cases, under their own name. */
@HuiyinTest
class AbsenceTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Absences absences;
    @Autowired StaffMembers members;
    @Autowired Accounts accounts;
    @Autowired Worklists worklists;
    @Autowired RegisterLog log;
    @Autowired LegalTime time;
    @Autowired ToldTime told;
    @Autowired Installation installation;
    @Autowired Database database;

    private TwoOffices offices;
    private LocalDate today;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
        offices = new TwoOffices(program);
        today = time.today();
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void theRolesComeWithTheFirstDayAndGoAfterTheLast() {
        away(offices.head, offices.handler, today.plusDays(1), today.plusDays(3), offices.head);

        assertThat(roles(offices.handler, 0)).containsExactly(Role.HANDLER);
        assertThat(roles(offices.handler, 1)).containsExactlyInAnyOrder(Role.HANDLER, Role.HEAD);
        assertThat(roles(offices.handler, 3)).containsExactlyInAnyOrder(Role.HANDLER, Role.HEAD);
        assertThat(roles(offices.handler, 4)).containsExactly(Role.HANDLER);
        assertThat(onDay(2, () -> members.of(offices.department, Role.HEAD)))
                .extracting(member -> member.publicId())
                .containsExactlyInAnyOrder(id(offices.head), id(offices.handler));
        assertThat(onDay(2, () -> members.byPublicId(id(offices.handler))).orElseThrow().own())
                .containsExactly(Role.HANDLER);
        assertThat(onDay(2, () -> signedIn(offices.handler)).me())
                .isEqualTo(signedIn(offices.handler).me());
    }

    @Test
    void theHeadsActsGoOnByWhoCoversButNobodySignsWhatTheyDrafted() {
        Filed filed = offices.inHandling("暖气不热");
        Filed own = offices.inHandling("暖气管漏水");
        away(offices.head, offices.handler, today, today, offices.head);

        offices.as(offices.lead, filed, new PlainAct.RequestExtension(10, "等待检测"));
        offices.as(offices.handler, filed, new PlainAct.ApproveExtension());
        drafted(filed, offices.lead);
        offices.as(offices.handler, filed, new PlainAct.SignOpinion());
        drafted(own, offices.handler);
        assertThatThrownBy(() -> offices.as(offices.handler, own, new PlainAct.SignOpinion()))
                .hasMessageContaining("SignerDrafted");

        assertThat(offices.seen(filed).timeline().getLast().by().staff())
                .contains(id(offices.handler).value());
    }

    private void drafted(Filed filed, Hired who) {
        offices.as(offices.lead, filed, new PlainAct.Hear(today, HearingManner.PHONE, "已听取陈述。"));
        offices.asPetitioner(filed, new PlainAct.ConfirmHearing(Optional.empty()));
        offices.as(offices.lead, filed, new PlainInquiry.Investigate(today, "已现场查看。"));
        var answers = List.of(answer(1, Finding.SUPPORTED), answer(2, Finding.EXPLAINED));
        offices.as(who, filed, new PlainAct.DraftOpinion(answers));
    }

    @Test
    void theAbsentPersonsCasesAreMineAndTheirPageSaysWhoCovers() {
        Filed filed = offices.inHandling("电梯停运");
        assertThat(mine(offices.head)).isEmpty();
        Web lead = new Web(port).signIn(offices.lead);
        var form =
                Map.of(
                        "absent", id(offices.lead).value(),
                        "cover", id(offices.head).value(),
                        "from", today.toString(),
                        "until", today.plusDays(6).toString());
        assertThat(lead.submit("/absences", "/absences", form).statusCode()).isEqualTo(302);

        assertThat(mine(offices.head)).containsExactly(filed.number().digits());
        assertThat(mine(offices.handler)).containsExactly(filed.number().digits());
        assertThat(
                        JsonMapper.shared()
                                .readTree(
                                        new Web(port)
                                                .get(
                                                        "/api/v1/worklist?queue=MINE",
                                                        "Authorization",
                                                        "Bearer " + offices.head.token())
                                                .body())
                                .path("items")
                                .size())
                .isEqualTo(1);
        String page = "/cases/" + filed.number().digits();
        Web head = new Web(port).signIn(offices.head);
        assertThat(head.get(page).body()).contains("由您代理至");
        assertThat(lead.get(page).body()).contains(offices.head.member().name() + "代理至");
        assertThat(log.page(Set.of(Register.STAFF), 0, 5))
                .anySatisfy(line -> {
                    assertThat(line.change()).isEqualTo("ABSENCE_ENTERED");
                    assertThat(line.who()).isEqualTo(id(offices.lead).value());
                    assertThat(line.subject()).isEqualTo(id(offices.lead).value());
                    assertThat(line.detail()).startsWith(id(offices.head).value());
                });

        String id = only().id();
        head.submit("/absences", "/absences/" + id + "/end", Map.of());
        assertThat(mine(offices.head)).isEmpty();
        assertThat(roles(offices.head, 0)).containsExactly(Role.HEAD);
        assertThat(head.get(page).body()).doesNotContain("代理至");
    }

    @Test
    void whoMayNotCoverIsRefused() {
        TwoOffices elsewhere = new TwoOffices(program);
        Hired analyst = TestStaff.in(program).hire(offices.department, Role.ANALYST);
        refused(Reason.COVER_UNFIT, offices.head, elsewhere.head, offices.head);
        refused(Reason.COVER_UNFIT, offices.head, offices.head, offices.head);
        refused(Reason.COVER_UNFIT, offices.head, analyst, offices.head);
        refused(Reason.ABSENCE_NOT_YOURS, offices.head, offices.lead, offices.lead);
        refused(Reason.ABSENCE_NOT_YOURS, offices.lead, offices.handler, elsewhere.head);

        away(offices.lead, offices.handler, today, today.plusDays(2), offices.head);
        refused(Reason.ABSENCE_OVERLAPS, offices.lead, offices.head, offices.lead);
        refused(Reason.COVER_AWAY, offices.handler, offices.lead, offices.handler);
        assertThatThrownBy(() ->
                        away(offices.head, offices.clerk, today.minusDays(1), today, offices.head))
                .hasMessage("ABSENCE_DAYS");
        assertThatThrownBy(() -> absences.end(only().id(), signedIn(elsewhere.head)))
                .hasMessage("ABSENCE_NOT_YOURS");
    }

    @Test
    void aCoverLendsNoRoleOffCasesIsNotPassedOnAndCannotBeMadeToLast() {
        Hired operatingHead =
                TestStaff.in(program).hire(offices.department, Role.HEAD, Role.OPERATOR);
        away(operatingHead, offices.lead, today, today.plusDays(1), operatingHead);
        away(offices.lead, offices.handler, today.plusDays(1), today.plusDays(1), offices.lead);

        assertThat(roles(offices.lead, 0)).containsExactlyInAnyOrder(Role.LEAD, Role.HEAD);
        refused(Reason.ABSENCE_NOT_YOURS, offices.clerk, offices.handler, offices.lead);
        assertThat(roles(offices.lead, 1)).containsExactlyInAnyOrder(Role.LEAD, Role.HEAD);
        assertThat(roles(offices.handler, 1)).containsExactlyInAnyOrder(Role.HANDLER, Role.LEAD);

        members.setActive(id(operatingHead), false, TestStaff.AUTHOR);
        assertThat(roles(offices.lead, 0)).containsExactly(Role.LEAD);
    }

    private Absence only() {
        List<Absence> all = absences.of(offices.department);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void refused(Reason reason, Hired absent, Hired cover, Hired by) {
        assertThatThrownBy(() -> away(absent, cover, today, today.plusDays(1), by))
                .isInstanceOfSatisfying(
                        RegisterRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private void away(Hired absent, Hired cover, LocalDate from, LocalDate until, Hired by) {
        absences.enter(id(absent), id(cover), from, until, signedIn(by));
    }

    private Set<Role> roles(Hired who, int day) {
        return onDay(day, () -> signedIn(who)).roles();
    }

    private <T> T onDay(int day, ScopedValue.CallableOp<? extends T, RuntimeException> work) {
        return told.teller().at(time.now().plus(Duration.ofDays(day)), work);
    }

    private List<String> mine(Hired who) {
        return worklists
                .page(signedIn(who), Worklists.Queue.MINE, Optional.empty(), Optional.empty(), 0)
                .items()
                .stream()
                .map(Worklists.Item::number)
                .toList();
    }

    private static PlainAct.Answer answer(int request, Finding finding) {
        return new PlainAct.Answer(new RequestId(request), finding, "经查属实。", "《信访工作条例》第三十二条");
    }

    private static StaffId id(Hired who) {
        return who.member().publicId();
    }

    private SignedIn signedIn(Hired who) {
        return accounts.byLogin(who.login()).orElseThrow().staff();
    }
}
