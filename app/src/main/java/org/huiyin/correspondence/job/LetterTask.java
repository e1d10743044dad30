package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;

/**
 * Makes one letter. One that is refused is tried again from time to time for as long as it takes:
 * fonts may be added, and templates changed.
 */
final class LetterTask extends OneTimeTask<String> {

    private final Making making;
    private final Duration retry;

    LetterTask(Making making, Duration retry) {
        super(
                "letter",
                String.class,
                (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(retry)));
        this.making = making;
        this.retry = retry;
    }

    @Override
    public CompletionHandler<String> execute(
            TaskInstance<String> instance, ExecutionContext context) {
        return making.make(Owed.of(instance.getData()))
                ? (_, operations) -> operations.remove()
                : (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(retry));
    }

    @Override
    public void executeOnce(TaskInstance<String> instance, ExecutionContext context) {
        making.make(Owed.of(instance.getData()));
    }
}
