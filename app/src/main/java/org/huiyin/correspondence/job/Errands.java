package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.huiyin.correspondence.Delivery;
import org.huiyin.correspondence.Way;
import org.springframework.stereotype.Component;

/**
 * Makes the tasks that carry notices. Each tries again, ever more seldom, until the notice is taken
 * or twelve days have passed, and says each time how far it got.
 */
@Component
final class Errands {

    /** From half a minute on, each wait half as long again: twelve days in all. */
    static final int RETRIES = 24;

    private static final double BACKOFF = 1.5;

    private final DeliveryRows rows;

    Errands(DeliveryRows rows) {
        this.rows = rows;
    }

    /** Carries one notice. */
    @FunctionalInterface
    interface Carrier {
        /**
         * Hands it over.
         *
         * @param id the same for the same notice, so that a repeated one can be told as one
         * @return whether there was still somebody whom it is for
         * @throws NotTaken when it was not taken
         */
        boolean carry(News news, String id);
    }

    OneTimeTask<String> task(String name, Way way, Duration retry, Carrier carrier) {
        return Tasks.oneTime(name, String.class)
                .onFailure(new Missed(way, retry))
                .execute((instance, _) -> {
                    News news = News.of(instance.getData());
                    if (rows.waits(way, news)) {
                        boolean carried = carrier.carry(news, instance.getId());
                        rows.set(
                                way, news, carried ? Delivery.State.TAKEN : Delivery.State.DROPPED);
                    }
                });
    }

    /** What follows a try in vain. */
    private final class Missed implements FailureHandler<String> {

        private final Way way;
        private final FailureHandler<String> retrying;

        Missed(Way way, Duration retry) {
            this.way = way;
            this.retrying =
                    FailureHandler.<String>maxRetries(RETRIES)
                            .withBackoff(retry, BACKOFF)
                            .then(this::giveUp);
        }

        @Override
        public void onFailure(ExecutionComplete complete, ExecutionOperations<String> operations) {
            rows.missed(way, news(complete));
            retrying.onFailure(complete, operations);
        }

        private void giveUp(ExecutionComplete complete, ExecutionOperations<String> operations) {
            rows.set(way, news(complete), Delivery.State.FAILED);
            operations.remove();
        }

        private static News news(ExecutionComplete complete) {
            TaskInstance<?> task = complete.getExecution().taskInstance;
            return News.of(String.valueOf(task.getData()));
        }
    }
}
