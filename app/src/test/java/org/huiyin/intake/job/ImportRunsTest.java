package org.huiyin.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.StaffId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an import leaves behind may name people, and goes. */
@HuiyinTest
class ImportRunsTest {

    @Autowired private ImportRuns runs;

    @Test
    void thirtyDaysAfterItsEndNothingOfAnImportIsLeft() {
        String id = UUID.randomUUID().toString();
        StaffId by = new StaffId("clerk-" + id.substring(0, 8));
        runs.begin(id, by, "演示人的信.csv", false);
        runs.end(id, ImportRun.State.DONE, Optional.empty());
        Instant now = Clock.systemUTC().instant();

        runs.forget(now.plus(Duration.ofDays(29)));
        assertThat(runs.find(id, by)).map(ImportRun::fileName).contains("演示人的信.csv");
        runs.forget(now.plus(Duration.ofDays(31)));
        assertThat(runs.find(id, by)).isEmpty();
    }
}
