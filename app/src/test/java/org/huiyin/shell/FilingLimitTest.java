package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FilingLimitTest {

    @Test
    void anAddressFilesAsOftenAsTheSettingSays() {
        var limit = new FilingLimit(3);
        for (int i = 0; i < 3; i++) {
            limit.count(null, from("192.0.2.1"));
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> limit.count(null, from("192.0.2.1")))
                .matches(problem -> problem.kind() == Problem.Kind.TOO_MANY);
        limit.count(null, from("192.0.2.2"));
    }

    @Test
    void draftsAndTheirPapersAreCountedBesideThat() {
        var limit = new FilingLimit(3);
        for (int i = 0; i < 12; i++) {
            limit.countDraft(from("192.0.2.1"));
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> limit.countDraft(from("192.0.2.1")))
                .matches(problem -> problem.kind() == Problem.Kind.TOO_MANY);
        limit.count(null, from("192.0.2.1"));
        limit.countDraft(from("192.0.2.2"));
    }

    @Test
    void anAccountFilesTwentyTimesAsOften() {
        var limit = new FilingLimit(3);
        var desk =
                new SignedIn(
                        UUID.randomUUID(),
                        new StaffId("desk"),
                        "desk",
                        new OfficeId("1"),
                        "bureau",
                        EnumSet.of(Role.CLERK),
                        List.of());
        for (int i = 0; i < 60; i++) {
            limit.count(desk, from("192.0.2.3"));
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> limit.count(desk, from("192.0.2.4")));
        limit.count(null, from("192.0.2.3"));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
