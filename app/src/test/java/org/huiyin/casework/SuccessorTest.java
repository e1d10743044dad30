package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.NewOffice;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.Offices;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Rebuild;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office is merged: its successor takes its cases with their history (Art. 24). */
@HuiyinTest
class SuccessorTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired OfficeRegister register;
    @Autowired Offices tree;
    @Autowired Rebuild rebuild;

    private TwoOffices offices;
    private OfficeId successor;
    private Hired heir;
    private Filed filed;
    private String path;

    @BeforeEach
    void aCaseInHandling() {
        offices = new TwoOffices(program);
        filed = offices.inHandling("屋顶漏水");
        path = "/api/v1/petitions/" + filed.number().digits();
        successor = new OfficeId(offices.department.code() + "-next");
        register.create(
                new NewOffice(
                        successor,
                        "试用城建局",
                        Optional.of("Works office on trial"),
                        OfficeKind.DEPARTMENT,
                        Optional.of(offices.bureau),
                        true,
                        Optional.empty()),
                TestStaff.AUTHOR);
        heir = TestStaff.in(program).hire(successor, Role.HEAD);
    }

    @Test
    void theSuccessorsStaffHaveTheCasesNumberAndClocksAsTheyWere() {
        JsonNode before = read(path, offices.head);
        assertThat(new Web(port).get(path, bearer(heir)).statusCode()).isEqualTo(404);

        merge();

        JsonNode after = read(path, heir);
        assertThat(after.path("number")).isEqualTo(before.path("number"));
        assertThat(after.path("clocks")).isEqualTo(before.path("clocks"));
        assertThat(after.path("lead")).isEqualTo(before.path("lead"));
        assertThat(after.path("office").asString()).isEqualTo(successor.code());
        assertThat(listed(heir)).containsExactly(successor.code());
        assertThat(listed(offices.head)).containsExactly(successor.code());
        assertThat(read(path + "/timeline", heir).toString())
                .contains(offices.department.code(), "试用住房局")
                .doesNotContain("试用城建局");
        assertThat(rebuild.check().differing()).doesNotContain(filed.number());
    }

    @Test
    void pagesTellStaffAndPetitionerWhoHasItNowAndSinceWhen() {
        merge();
        String line = "2026年1月5日，试用住房局并入试用城建局，本事项由试用城建局继续办理，编号和期限不变。";

        Web staff = new Web(port).signIn(heir);
        assertThat(staff.get("/cases?queue=office").body()).contains("屋顶漏水");
        assertThat(staff.get("/cases/" + filed.number().digits()).body())
                .contains(line, "试用住房局（已并入试用城建局）");

        Web petitioner = new Web(port);
        petitioner.submit(
                "/track",
                "/track",
                Map.of("number", filed.number().digits(), "code", filed.receiptCode().digits()));
        assertThat(petitioner.get("/track/" + filed.number().digits()).body())
                .contains(line, ">试用城建局</span>", "试用住房局（已并入试用城建局）");
        petitioner.get("/track?lang=en");
        assertThat(petitioner.get("/track/" + filed.number().digits()).body())
                .contains(
                        "Housing office on trial became part of Works office on trial",
                        "Housing office on trial (now part of Works office on trial)");
    }

    @Test
    void theLawSeesTheSuccessorAndCommitteesAsTheyAre() {
        var committee = new OfficeId(offices.department.code() + "-committee");
        register.create(
                new NewOffice(
                        committee,
                        "试用居委会",
                        Optional.empty(),
                        OfficeKind.COMMITTEE,
                        Optional.of(offices.department),
                        true,
                        Optional.empty()),
                TestStaff.AUTHOR);
        assertThat(tree.tree().today(offices.department)).isEqualTo(offices.department);
        merge();
        assertThat(tree.tree().today(offices.department)).isEqualTo(successor);
        assertThat(tree.tree().today(new OfficeId("nowhere"))).isEqualTo(new OfficeId("nowhere"));
        assertThat(tree.tree().above(committee)).contains(successor);
        assertThat(tree.tree().isCommittee(committee)).isTrue();
        assertThat(tree.tree().isCommittee(successor)).isFalse();
        assertThat(tree.on(TestStaff.AUTHOR.on().minusDays(1), offices.department))
                .isEqualTo(offices.department);
        assertThat(tree.on(TestStaff.AUTHOR.on(), offices.department)).isEqualTo(successor);
    }

    private void merge() {
        register.succeed(offices.department, successor, TestStaff.AUTHOR);
    }

    private List<String> listed(Hired who) {
        return read("/api/v1/worklist", who)
                .path("items")
                .valueStream()
                .map(item -> item.path("office").asString())
                .toList();
    }

    private JsonNode read(String address, Hired who) {
        return JsonMapper.shared().readTree(new Web(port).get(address, bearer(who)).body());
    }

    private static String[] bearer(Hired who) {
        return new String[] {"Authorization", "Bearer " + who.token()};
    }
}
