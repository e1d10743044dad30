package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
