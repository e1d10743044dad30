package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Where there are two operators, one alone neither makes another nor becomes another. */
@HuiyinTest
class OperatorsTest {

    private static final String GOOD = "a phrase of nobody else";

    @Autowired ApplicationContext program;
    @Autowired StaffMembers staff;
    @Autowired Invitations invitations;
    @Autowired LostSecondStep lost;
    @Autowired Proposals proposals;
    @Autowired RegisterLog log;
    @Autowired Accounts accounts;
    @LocalServerPort int port;

    private Hired one;
    private Hired other;
    private Hired clerk;

    @BeforeEach
    void hire() {
        one = TestStaff.in(program).hire(Role.OPERATOR);
        other = TestStaff.in(program).hire(Role.OPERATOR);
        clerk = TestStaff.in(program).hire(Role.CLERK);
    }

    @Test
    void oneAloneMakesNoOperator() {
        Set<Role> both = EnumSet.of(Role.CLERK, Role.OPERATOR);
        refused(() -> staff.create(one.member().office(), "分身", both, TestStaff.AUTHOR));
        refused(() -> staff.setRoles(id(clerk), both, TestStaff.AUTHOR));

        Web page = new Web(port).signIn(one);
        String address = "/admin/staff/" + id(clerk).value();
        page.submit(address, address + "/roles", Map.of("roles", "OPERATOR"));
        assertThat(page.get(address).body()).contains("由两位运维人员决定");
        page.submit(
                "/admin/staff",
                "/admin/staff",
                Map.of("office", "test", "name", "分身", "roles", "OPERATOR"));
        assertThat(roles(clerk)).containsExactly(Role.CLERK);

        String id = proposals.propose(new OperatorRole(id(clerk), true), signedIn(one));
        assertThatThrownBy(() -> proposals.approve(id, signedIn(one)))
                .hasMessage(Reason.SAME_PERSON.name());
        assertThat(roles(clerk)).containsExactly(Role.CLERK);
    }

    @Test
    void twoMakeAnOperatorAndUnmakeOne() {
        Web page = new Web(port).signIn(one);
        String address = "/admin/staff/" + id(clerk).value();
        page.submit(
                address,
                "/admin/orders/operator",
                Map.of("member", id(clerk).value(), "given", "true"));
        Proposal waiting =
                proposals.open(Register.OPERATOR).stream()
                        .filter(it -> it.change().equals(new OperatorRole(id(clerk), true)))
                        .findFirst()
                        .orElseThrow();
        new Web(port)
                .signIn(other)
                .submit("/admin/orders", "/admin/orders/" + waiting.id() + "/approve", Map.of());
        assertThat(roles(clerk)).containsExactlyInAnyOrder(Role.CLERK, Role.OPERATOR);

        refused(() -> staff.setRoles(id(clerk), EnumSet.of(Role.CLERK), TestStaff.AUTHOR));
        String back = proposals.propose(new OperatorRole(id(clerk), false), signedIn(one));
        proposals.approve(back, signedIn(clerk));
        assertThat(roles(clerk)).containsExactly(Role.CLERK);
        assertThat(log.page(EnumSet.of(Register.OPERATOR), 0, 4))
                .extracting(line -> line.change() + " " + line.subject() + " " + line.detail())
                .containsExactly(
                        "APPROVED " + id(clerk).value() + " -OPERATOR",
                        "PROPOSED " + id(clerk).value() + " -OPERATOR",
                        "APPROVED " + id(clerk).value() + " +OPERATOR",
                        "PROPOSED " + id(clerk).value() + " +OPERATOR");
    }

    @Test
    void oneAloneComesIntoNoOperatorsAccount() {
        String before = invitations.invite(id(clerk), TestStaff.AUTHOR);
        String id = proposals.propose(new OperatorRole(id(clerk), true), signedIn(one));
        proposals.approve(id, signedIn(other));

        assertThatThrownBy(() -> invitations.accept(before, new Login("taken-over", GOOD)))
                .as("a link made before they became one")
                .hasMessage(Reason.INVITATION_OVER.name());
        refused(() -> invitations.invite(id(clerk), TestStaff.AUTHOR));
        refused(() -> lost.takeOff(id(clerk), TestStaff.AUTHOR));
        staff.setActive(id(clerk), false, TestStaff.AUTHOR);
        refused(() -> staff.setActive(id(clerk), true, TestStaff.AUTHOR));

        Web page = new Web(port).signIn(one);
        String address = "/admin/staff/" + id(other).value();
        String link = page.submit(address, address + "/invitation", Map.of()).body();
        assertThat(link).doesNotContain("/invitation/");
        page.submit(address, address + "/second-step/off", Map.of());
        assertThat(page.get(address).body()).contains("旁人不能改动");
    }

    @Test
    void whoNeverSetAPasswordBecomesNone() {
        StaffId fresh =
                staff.create(one.member().office(), "新人", Set.of(), TestStaff.AUTHOR).publicId();
        assertThatThrownBy(() -> proposals.propose(new OperatorRole(fresh, true), signedIn(one)))
                .hasMessage(Reason.NO_SIGN_IN.name());
        assertThatThrownBy(
                        () -> proposals.propose(new OperatorRole(id(one), true), signedIn(other)))
                .hasMessage(Reason.NOTHING_NEW.name());
        assertThatThrownBy(
                        () -> proposals.propose(new OperatorRole(id(one), false), signedIn(clerk)))
                .hasMessage(Reason.OPERATORS_ONLY.name());
        assertThatThrownBy(() -> staff.retireOperator(id(other), TestStaff.AUTHOR))
                .hasMessage(Reason.STILL_ACTIVE.name());
    }

    private static StaffId id(Hired who) {
        return who.member().publicId();
    }

    private SignedIn signedIn(Hired who) {
        return accounts.byLogin(who.login()).orElseThrow().staff();
    }

    private Set<Role> roles(Hired who) {
        return staff.byPublicId(id(who)).orElseThrow().own();
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).hasMessage(Reason.TWO_OPERATORS.name());
    }
}
