package org.huiyin.petition.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.petition.ClockWatch;
import org.huiyin.petition.Closing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks, for the scheduler that one program on the database runs. */
@Configuration(proxyBeanMethods = false)
class Recurring {

    @Bean
    RecurringTask<Void> closing(Closing closing) {
        return Tasks.recurring("close-what-is-over", FixedDelay.ofHours(1))
                .execute((_, _) -> closing.closeWhatIsOver());
    }

    @Bean
    RecurringTask<Void> clockWatch(ClockWatch watch) {
        return Tasks.recurring("watch-the-clocks", FixedDelay.ofMinutes(10))
                .execute((_, _) -> watch.sweep());
    }
}
