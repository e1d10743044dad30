package org.huiyin.correspondence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.context.TestPropertySource;

/** What is due is done, whether or not mail can leave. */
@HuiyinTest
@TestPropertySource(properties = "huiyin.serving=true")
class JobsTest {

    @Autowired Database database;

    @Test
    void aProgramThatServesDoesWhatIsDueWithoutAMailServer() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(done()).contains("close-what-is-over", "document-sweep"));
    }

    @Test
    void itCanBeLeftToOthers() {
        new ApplicationContextRunner()
                .withUserConfiguration(Jobs.class)
                .withPropertyValues("huiyin.serving=true", "huiyin.jobs=false")
                .run(context -> assertThat(context).doesNotHaveBean(Scheduler.class));
    }

    private List<String> done() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select task_name from scheduled_tasks
                                        where last_success is not null
                                        """)
                                .query(String.class)
                                .list());
    }
}
