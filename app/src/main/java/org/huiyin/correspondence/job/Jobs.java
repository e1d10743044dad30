package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Carries out what is due: in programs that serve, with a mail server or without, but not where
 * {@code HUIYIN_JOBS=false} leaves it to others on the same database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("huiyin.serving")
@ConditionalOnBooleanProperty(name = "huiyin.jobs", matchIfMissing = true)
class Jobs {

    /** So many that a gateway which does not answer holds up neither mail nor what is swept. */
    private static final int HANDS = 6;

    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(
            DataSource pool,
            ObjectProvider<OneTimeTask<?>> once,
            List<RecurringTask<?>> recurring) {
        return Scheduler.create(pool, once.stream().toArray(Task<?>[]::new))
                .startTasks(recurring)
                .threads(HANDS)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }
}
