package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.Divisions.DivisionsMalformed;
import org.huiyin.office.Divisions.Loaded;
import org.huiyin.office.FirstAdministrator.FirstOffice;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Accounts;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * From nothing to two operators and the divisions of the whole country; a program and database of
 * its own.
 */
@HuiyinTest
@TestPropertySource(properties = "huiyin.test.installation=empty")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyInstallationTest {

    private static final Author BY = new Author("divisions", LocalDate.of(2026, 1, 5));
    private static final String HEADING = "code,name,parent,level\n";

    @Autowired FirstAdministrator first;
    @Autowired Accounts accounts;
    @Autowired StaffMembers staff;
    @Autowired Invitations invitations;
    @Autowired RegisterLog log;
    @Autowired Offices offices;
    @Autowired Divisions divisions;

    @Test
    @Order(1)
    void theFirstAdministratorComesByAOneTimeLink() {
        var code = first.invite().orElseThrow();
        var spare = first.invite().orElseThrow();
        assertThat(first.invites(code)).isTrue();
        assertThat(first.invites("wrong")).isFalse();

        var office = new FirstOffice(new OfficeId("XF"), "信访局", OfficeKind.PETITION_BUREAU, "管理员");
        first.accept(code, office, new Login("first", "a long enough phrase"));

        var operator = accounts.byLogin("first").orElseThrow().staff();
        assertThat(operator.roles()).containsExactly(Role.OPERATOR);
        assertThat(offices.rootBureau().orElseThrow().code()).isEqualTo(operator.office());
        assertThat(first.invites(code)).isFalse();
        assertThat(first.invites(spare)).as("another link, once there is staff").isFalse();
        assertThatThrownBy(
                        () -> first.accept(spare, office, new Login("two", "a long enough phrase")))
                .isInstanceOf(RegisterRefusal.class);
        assertThat(first.invite()).isEmpty();
    }

    @Test
    @Order(2)
    void theOnlyOperatorNamesTheSecondAndNobodyTheThird() {
        OfficeId office = new OfficeId("XF");
        Set<Role> operator = Set.of(Role.OPERATOR);
        StaffId second = staff.create(office, "第二人", operator, BY).publicId();
        assertThat(publicly().getFirst()).isEqualTo("CREATED " + second.value());
        String link = invitations.invite(second, BY);
        invitations.accept(link, new Login("second", "a long enough phrase"));

        assertThatThrownBy(() -> staff.create(office, "第三人", operator, BY))
                .hasMessage(Reason.TWO_OPERATORS.name());
        staff.setActive(second, false, BY);
        assertThatThrownBy(() -> staff.create(office, "第三人", operator, BY))
                .as("ending the other's account makes nobody the only one")
                .hasMessage(Reason.TWO_OPERATORS.name());

        staff.retireOperator(second, BY);
        StaffId third = staff.create(office, "第三人", operator, BY).publicId();
        assertThat(publicly())
                .startsWith(
                        "CREATED " + third.value(),
                        "RETIRED " + second.value(),
                        "LEFT " + second.value(),
                        "INVITED " + second.value());
    }

    private List<String> publicly() {
        return log.page(EnumSet.of(Register.OPERATOR), 0, 10).stream()
                .map(line -> line.change() + " " + line.subject())
                .toList();
    }

    @Test
    @Order(2)
    void loadingAgainRenamesAndMoves() {
        assertThat(load("77,省,,province\n7701,市,77,city\n7702,乙市,77,city\n770101,县,7701,county\n"))
                .isEqualTo(new Loaded(4, 0, 0, 0));
        assertThat(load("77,省,,province\n7701,新市,77,city\n7702,乙市,77,city\n770101,县,7702,county\n"))
                .isEqualTo(new Loaded(0, 1, 1, 2));
        assertThat(load("77,省,,province\n7701,新市,77,city\n7702,乙市,77,city\n770101,县,7702,county\n"))
                .isEqualTo(new Loaded(0, 0, 0, 4));
        assertThat(offices.above(new OfficeId("770101")).orElseThrow().name()).isEqualTo("乙市");
        assertThat(offices.history(new OfficeId("770101"))).hasSize(2);
        assertThat(offices.history(new OfficeId("7701")))
                .extracting(OfficePeriod::name)
                .containsExactly("市", "新市");
    }

    @Test
    @Order(3)
    void aBadLineIsNamedAndNothingIsLoaded() {
        badLine(3, "78,省,,province\n7801,市,79,city\n");
        badLine(3, "78,省,,province\n78,省,,province\n");
        badLine(2, "78,省,,planet\n");
        badLine(2, "7x,省,,province\n");
        badLine(2, "78,省,78,province\n");
        assertThat(offices.byCode(new OfficeId("78"))).isEmpty();
    }

    @Test
    @Order(4)
    void allDivisionsOfTheCountryAreLoaded() throws IOException {
        var file = Path.of(System.getProperty("shared.folder"), "data/divisions/divisions.csv");
        assumeThat(file).as("the shared data").exists();
        long start = System.nanoTime();
        try (var csv = Files.newBufferedReader(file)) {
            assertThat(divisions.load(csv, BY)).isEqualTo(new Loaded(44_703, 0, 0, 0));
        }
        System.out.printf("44703 divisions in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        try (var csv = Files.newBufferedReader(file)) {
            assertThat(divisions.load(csv, BY)).isEqualTo(new Loaded(0, 0, 0, 44_703));
        }
        assertThat(offices.path(new OfficeId("110101001")))
                .extracting(Office::name)
                .containsExactly("北京市", "市辖区", "东城区", "东华门街道");
        assertThat(offices.byCode(new OfficeId("110101001")).orElseThrow().kind())
                .isEqualTo(OfficeKind.STREET);
    }

    private Loaded load(String lines) {
        return divisions.load(new StringReader(HEADING + lines), BY);
    }

    private void badLine(long line, String lines) {
        assertThatThrownBy(() -> load(lines))
                .isInstanceOfSatisfying(
                        DivisionsMalformed.class, bad -> assertThat(bad.line()).isEqualTo(line));
    }
}
