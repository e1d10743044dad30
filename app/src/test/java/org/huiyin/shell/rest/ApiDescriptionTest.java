package org.huiyin.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.architecture.Approved;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the API is generated, committed and compared. */
@HuiyinTest
class ApiDescriptionTest {

    @LocalServerPort int port;

    @Test
    void theCommittedDescriptionIsTheProgramsOwn() {
        var answer = new Web(port).get("/v3/api-docs");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"Problem\"", "\"receiptCode\"")
                .doesNotContain("localhost");
        Approved.at("docs/api/openapi.json").isEqualTo(answer.body().strip() + "\n");
    }
}
