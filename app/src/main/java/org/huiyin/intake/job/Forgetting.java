package org.huiyin.intake.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What imports left behind goes by itself, for the scheduler that one program runs. */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgetImports(ImportRuns runs) {
        return Tasks.recurring("forget-imports", FixedDelay.ofHours(24))
                .execute((_, context) -> runs.forget(context.getExecution().executionTime));
    }
}
