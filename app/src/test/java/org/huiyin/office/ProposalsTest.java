package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Calendars and competence are changed by two people, forward only, and logged. */
@OfficeTest
class ProposalsTest {

    @Autowired ConfigurableApplicationContext program;
    @Autowired Proposals proposals;
    @Autowired CompetenceTable table;
    @Autowired Calendars calendars;
    @Autowired RegisterLog log;
    @Autowired LegalTime time;

    private final List<Integer> heard = new ArrayList<>();
    private SignedIn one;
    private SignedIn other;

    @BeforeEach
    void county() {
        one = DemoCounty.signedIn(program, DemoCounty.account(program, Role.DISPATCHER));
        other = DemoCounty.signedIn(program, DemoCounty.secondDispatcher(program));
    }

    @Test
    void theOneWhoProposesCannotApprove() {
        var today = time.today();
        var id = proposals.propose(entry("0601", DemoCounty.TOWN, today), one);
        assertThat(leadOf("060101", DemoCounty.TOWN)).isEqualTo("990101-JT");

        refused(Reason.SAME_PERSON, () -> proposals.approve(id, one));
        assertThat(leadOf("060101", DemoCounty.TOWN)).isEqualTo("990101-JT");

        proposals.approve(id, other);
        assertThat(leadOf("060101", DemoCounty.TOWN)).isEqualTo("990101-ZJ");
        assertThat(leadOf("060101", DemoCounty.COUNTY)).isEqualTo("990101-JT");
        refused(Reason.ALREADY_DECIDED, () -> proposals.approve(id, other));
        refused(Reason.ALREADY_DECIDED, () -> proposals.reject(id, other));
        assertThat(log.page(EnumSet.of(Register.COMPETENCE), 0, 2))
                .extracting(RegisterLog.Line::change)
                .containsExactly("APPROVED", "PROPOSED");
    }

    @Test
    void whatIsRejectedDoesNotHold() {
        var id = proposals.propose(entry("0801", DemoCounty.TOWN, time.today()), one);
        proposals.reject(id, other);
        assertThat(leadOf("0801", DemoCounty.TOWN)).isEqualTo("990101-GX");
        assertThat(proposals.open(Register.COMPETENCE)).extracting(Proposal::id).doesNotContain(id);
    }

    @Test
    void changesGoForwardOnly() {
        var today = time.today();
        refused(
                Reason.NOT_FORWARD,
                () -> proposals.propose(entry("0601", DemoCounty.TOWN, today.minusDays(1)), one));
        var id = proposals.propose(entry("0602", DemoCounty.TOWN, today.plusDays(10)), one);
        proposals.approve(id, other);
        assertThat(leadOf("0602", DemoCounty.TOWN)).isEqualTo("990101-JT");
        assertThat(
                        table.whoAnswers("0602", DemoCounty.TOWN, today.plusDays(10))
                                .orElseThrow()
                                .lead())
                .isEqualTo(DemoCounty.HOUSING);
    }

    @Test
    void whoMayProposeAndWhere() {
        var handler = DemoCounty.signedIn(program, DemoCounty.account(program, Role.HANDLER));
        var head = DemoCounty.signedIn(program, DemoCounty.account(program, Role.HEAD));
        var entry = entry("0601", DemoCounty.TOWN, time.today());
        refused(Reason.ROLE_MISSING, () -> proposals.propose(entry, handler));
        refused(Reason.ROLE_MISSING, () -> proposals.propose(entry, head));
        refused(
                Reason.OUTSIDE_OWN_AREA,
                () -> proposals.propose(entry("0601", new OfficeId("9901"), time.today()), one));
        refused(
                Reason.CATEGORY_UNKNOWN,
                () -> proposals.propose(entry("7777", DemoCounty.TOWN, time.today()), one));
    }

    @Test
    void theNearestAreaDecidesThenTheMostSpecificCategory() {
        assertThat(leadOf("150305", DemoCounty.TOWN)).isEqualTo("990101-RS");
        assertThat(leadOf("010803", DemoCounty.TOWN)).isEqualTo("990101-ZJ");
        assertThat(leadOf("100201", DemoCounty.TOWN)).isEqualTo("990101100");
        assertThat(leadOf("100201", DemoCounty.COUNTY)).isEqualTo("990101-NY");
        assertThat(leadOf("070303", DemoCounty.TOWN)).isEqualTo("990101-GZ");
        assertThat(leadOf("1503", new OfficeId("CJ-SC"))).isEqualTo("CJ-RL");
        assertThat(table.whoAnswers("1503", DemoCounty.TOWN, LocalDate.of(2022, 4, 30))).isEmpty();
        assertThat(table.whoAnswers("999999", DemoCounty.TOWN, time.today())).isEmpty();
    }

    @Test
    void aCalendarIsPublishedByTwoAndTold() {
        int next = time.today().getYear() + 1;
        var holiday = LocalDate.of(next, 5, 3);
        var operator = DemoCounty.signedIn(program, DemoCounty.account(program, Role.OPERATOR));
        assertThat(calendars.current().publishes(next)).isFalse();
        program.addApplicationListener(
                new ApplicationListener<PayloadApplicationEvent<CalendarPublished>>() {
                    @Override
                    public void onApplicationEvent(
                            PayloadApplicationEvent<CalendarPublished> event) {
                        heard.add(event.getPayload().year());
                    }
                });

        var id = proposals.propose(year(next, holiday), operator);
        refused(Reason.SAME_PERSON, () -> proposals.approve(id, operator));
        assertThat(heard).doesNotContain(next);
        proposals.approve(id, one);

        assertThat(calendars.current().publishes(next)).isTrue();
        assertThat(calendars.current().holidays()).contains(holiday);
        assertThat(heard).contains(next);
    }

    @Test
    void whatHasPassedStaysAsItWas() {
        var today = time.today();
        refused(
                Reason.NOT_FORWARD,
                () -> proposals.propose(year(2020, LocalDate.of(2020, 3, 3)), one));
        refused(
                Reason.CALENDAR_MALFORMED,
                () -> proposals.propose(year(today.getYear() + 1, today.minusYears(2)), one));
    }

    private static YearCalendar year(int year, LocalDate off) {
        return new YearCalendar(year, new TreeSet<>(List.of(off)), new TreeSet<>());
    }

    private static Competence entry(String category, OfficeId area, LocalDate from) {
        return new Competence(
                category, area, DemoCounty.HOUSING, List.of(DemoCounty.LABOUR), "决定", from);
    }

    private String leadOf(String category, OfficeId area) {
        return table.whoAnswers(category, area, time.today()).orElseThrow().lead().code();
    }

    private static void refused(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        RegisterRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
