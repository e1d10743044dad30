package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.OfficeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices move, merge and end; their history stays (Art. 24). */
@OfficeTest
class OfficeRegisterTest {

    private static final Author FIRST = new Author("test", LocalDate.of(2026, 1, 5));
    private static final Author LATER = new Author("test", LocalDate.of(2026, 3, 2));

    @Autowired Offices offices;
    @Autowired OfficeRegister register;
    @Autowired Profiles profiles;

    @Test
    void renamingAndMovingKeepWhatWas() {
        add("T1", null);
        add("T1-A", "T1");
        add("T1-B", "T1");
        add("T1-A-1", "T1-A");

        register.rename(id("T1-A-1"), "新名", Optional.of("New name"), LATER);
        register.move(id("T1-A-1"), id("T1-B"), LATER);

        assertThat(offices.path(id("T1-A-1")))
                .extracting(office -> office.code().code())
                .containsExactly("T1", "T1-B", "T1-A-1");
        assertThat(offices.byCode(id("T1-A-1")).orElseThrow().name(true)).isEqualTo("New name");
        assertThat(offices.history(id("T1-A-1")))
                .containsExactly(
                        new OfficePeriod(
                                FIRST.on(),
                                Optional.of(LATER.on()),
                                "T1-A-1",
                                Optional.of(id("T1-A")),
                                Optional.empty()),
                        new OfficePeriod(
                                LATER.on(),
                                Optional.of(LATER.on()),
                                "新名",
                                Optional.of(id("T1-A")),
                                Optional.empty()),
                        new OfficePeriod(
                                LATER.on(),
                                Optional.empty(),
                                "新名",
                                Optional.of(id("T1-B")),
                                Optional.empty()));
    }

    @Test
    void anOldCodeLeadsToTheSuccessorAndSoDoOfficesBelow() {
        add("T2", null);
        add("T2-OLD", "T2");
        add("T2-NEW", "T2");
        add("T2-NEWER", "T2");
        add("T2-UNDER", "T2-OLD");
        var old = offices.byCode(id("T2-OLD")).orElseThrow();

        register.succeed(id("T2-OLD"), id("T2-NEW"), LATER);
        register.succeed(id("T2-NEW"), id("T2-NEWER"), LATER);

        var newer = offices.byCode(id("T2-NEWER")).orElseThrow();
        assertThat(offices.byCode(id("T2-OLD"))).contains(newer);
        assertThat(offices.byId(old.id())).contains(newer);
        assertThat(offices.above(id("T2-UNDER"))).contains(newer);
        assertThat(offices.idsOf(id("T2-NEWER"))).contains(newer.id(), old.id()).hasSize(3);
        assertThat(offices.history(id("T2-OLD")).getLast().successor()).contains(id("T2-NEW"));
        refused(Reason.OFFICE_UNKNOWN, () -> register.move(id("T2-OLD"), id("T2"), LATER));
        refused(Reason.CODE_TAKEN, () -> add("T2-OLD", "T2"));
    }

    @Test
    void whatCannotBeIsRefused() {
        add("T3", null);
        add("T3-A", "T3");
        refused(Reason.OFFICE_BELOW_ITSELF, () -> register.move(id("T3"), id("T3-A"), LATER));
        refused(Reason.OFFICE_BELOW_ITSELF, () -> register.succeed(id("T3"), id("T3-A"), LATER));
        refused(Reason.OFFICE_UNKNOWN, () -> add("T3-B", "NOWHERE"));
        refused(Reason.CODE_MALFORMED, () -> add("T3 C", "T3"));
        refused(Reason.NOT_A_BUREAU, () -> register.makeRootBureau(id("T3"), LATER));
        assertThat(offices.children(id("T3"))).hasSize(1);
    }

    @Test
    void namesAreFoundFromTheirBeginningFirst() {
        add("T4-1", null, "寻找局");
        add("T4-2", null, "县寻找局");
        add("T4-3", null, "别的局");
        assertThat(offices.named("寻找", 10)).extracting(Office::name).containsExactly("寻找局", "县寻找局");
        assertThat(offices.named("寻找", 1)).hasSize(1);
    }

    @Test
    void theProfileComesFromTheNearestOfficeThatHasOne() {
        var company =
                new NewOffice(
                        id("T5"),
                        "公司",
                        Optional.empty(),
                        OfficeKind.COMPANY,
                        Optional.empty(),
                        false,
                        Optional.of("private-company"));
        register.create(company, FIRST);
        add("T5-A", "T5");
        add("T6", null);
        assertThat(profiles.of(id("T5-A")).id()).isEqualTo("private-company");
        assertThat(profiles.of(id("T6")).id()).isEqualTo("national-2022");
    }

    @Test
    void onlyOpenOfficesAreListed() {
        add("T7", null);
        register.open(id("T7"), true, LATER);
        assertThat(codes(offices.open(0, 1000))).contains("T7");
        register.open(id("T7"), false, LATER);
        assertThat(codes(offices.open(0, 1000))).doesNotContain("T7");
    }

    private static List<String> codes(List<Office> offices) {
        return offices.stream().map(office -> office.code().code()).toList();
    }

    private static void refused(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        RegisterRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private void add(String code, @Nullable String above) {
        add(code, above, code);
    }

    private void add(String code, @Nullable String above, String name) {
        var office =
                new NewOffice(
                        id(code),
                        name,
                        Optional.empty(),
                        OfficeKind.DEPARTMENT,
                        Optional.ofNullable(above).map(OfficeId::new),
                        false,
                        Optional.empty());
        register.create(office, FIRST);
    }

    private static OfficeId id(String code) {
        return new OfficeId(code);
    }
}
