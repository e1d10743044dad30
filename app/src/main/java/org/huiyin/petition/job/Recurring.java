package org.huiyin.petition.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.huiyin.petition.ClockWatch;
import org.huiyin.petition.Closing;
import org.huiyin.petition.Erasures;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.Rotation;
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
    RecurringTask<Void> rotation(Rotation rotation) {
        return Tasks.recurring("rotate-the-master-key", FixedDelay.ofMinutes(1))
                .execute((_, _) -> rotation.carryOn());
    }

    @Bean
    RecurringTask<Void> lostCodes(LostCodes codes) {
        return Tasks.recurring("lost-codes", FixedDelay.ofMinutes(10))
                .execute((_, _) -> codes.carryOn());
    }

    @Bean
    RecurringTask<Void> erasure(Erasures erasures) {
        return Tasks.recurring("erase-what-is-over", FixedDelay.ofMinutes(10))
                .execute((_, _) -> erasures.carryOn());
    }

    @Bean
    RecurringTask<Void> clockWatch(ClockWatch watch) {
        return Tasks.recurring("watch-the-clocks", FixedDelay.ofMinutes(10))
                .execute((_, _) -> watch.sweep());
    }
}
