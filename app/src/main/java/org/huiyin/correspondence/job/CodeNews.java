package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.petition.CodePost;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.Receipts;

/**
 * One message about a code to one person. A new code is computed when it is sent, and kept nowhere.
 *
 * @param request by which the new code is computed
 * @param recipient the id of a person of the petition
 */
record CodeNews(PetitionNumber number, String request, CodePost.What what, String recipient) {

    private static final double BACKOFF = 1.5;
    private static final Pattern TEXT = Pattern.compile("(\\d{12})/([0-9a-z-]+)/([A-Z]+)/(.+)");

    /** As the task keeps it. */
    String text() {
        return number.digits() + "/" + request + "/" + what + "/" + recipient;
    }

    static CodeNews of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no message about a code");
        }
        return new CodeNews(
                new PetitionNumber(parts.group(1)),
                parts.group(2),
                CodePost.What.valueOf(parts.group(3)),
                parts.group(4));
    }

    /** What is said; only the new code itself names the number it belongs to. */
    CodeWords words(Receipts receipts) {
        return switch (what) {
            case ASKED -> new CodeWords("correspondence.news", List.of());
            case REPLACED -> new CodeWords("correspondence.replaced", List.of());
            case RENEWED ->
                    new CodeWords(
                            "correspondence.code",
                            List.of(
                                    number.toString(),
                                    receipts.renewed(number, request).printed()));
        };
    }

    /** A task that carries such messages, and tries again for days where they are not taken. */
    static OneTimeTask<String> task(
            String name, Duration retry, BiConsumer<CodeNews, String> carrier) {
        return Tasks.oneTime(name, String.class)
                .onFailure(
                        FailureHandler.<String>maxRetries(Errands.RETRIES)
                                .withBackoff(retry, BACKOFF)
                                .then((_, operations) -> operations.remove()))
                .execute((instance, _) ->
                        carrier.accept(CodeNews.of(instance.getData()), instance.getId()));
    }
}
