package org.huiyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.Status;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What was found by trying everything, each by itself. */
@HuiyinTest
@Import(Town.class)
class FoundOnceTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Mandates mandates;
    @Autowired private LegalTime time;
    @Autowired private ApplicationContext program;
    @LocalServerPort private int port;

    private CasesToTry cases;

    @BeforeEach
    void file() {
        cases = new CasesToTry(town, petitions, mandates, time.today());
    }

    @Test
    void aPetitionWithdrawnInReviewCanStillBeRead() {
        CasesToTry.One one = cases.inReview();
        assertThat(one.file().view(one.holder()).appeals())
                .singleElement()
                .satisfies(review -> assertThat(review.lastDay()).isPresent());

        one.file().as(one.holder()).does(new PlainAct.Withdraw(Optional.empty()));

        var read = one.file().view(one.holder());
        assertThat(read.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(read.appeals())
                .singleElement()
                .satisfies(review -> assertThat(review.lastDay()).as("it rests").isEmpty());
    }

    @Test
    void anInvitationIsShownToWhoeverMadeIt() {
        TestStaff staff = TestStaff.in(program);
        var operator = staff.hire(Role.OPERATOR);
        var member = "/admin/staff/" + staff.hire(Role.CLERK).member().publicId().value();
        var web = new Web(port).signIn(operator);

        var shown = web.submit(member, member + "/invitation", Map.of());

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).containsPattern("http://[^<]*/invitation/[A-Za-z0-9_-]{20,}");
    }

    @Test
    void whatIsNoPasskeyIsNotThere() {
        var web = new Web(port).signIn(TestStaff.in(program).hire(Role.CLERK));

        assertThat(
                        web.submit(
                                        "/account",
                                        "/account/ways/passkeys/remove",
                                        Map.of("id", "\uffff"))
                                .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aBlankIsNoRole() {
        TestStaff staff = TestStaff.in(program);
        var operator = staff.hire(Role.OPERATOR);
        var member = "/admin/staff/" + staff.hire(Role.CLERK).member().publicId().value();
        var web = new Web(port).signIn(operator);

        assertThat(web.submit(member, member + "/roles", Map.of("roles", " ")).statusCode())
                .isEqualTo(302);
    }
}
