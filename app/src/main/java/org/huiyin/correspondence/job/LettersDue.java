package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Optional;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.owed.OwedLetters;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.shell.LegalTime;

/** Writes down, with each entry that owes a letter, that it is to be made. */
final class LettersDue implements AfterEvents {

    private final LetterRows rows;
    private final Outbox outbox;
    private final OneTimeTask<String> task;
    private final LegalTime time;
    private final Pace pace;

    LettersDue(
            LetterRows rows, Outbox outbox, OneTimeTask<String> task, LegalTime time, Pace pace) {
        this.rows = rows;
        this.outbox = outbox;
        this.task = task;
        this.time = time;
        this.pace = pace;
    }

    @Override
    public void after(Session session, Happened happened) {
        if (time.isTold()) {
            return; // invented history has sent no letters
        }
        for (int place = 0; place < happened.events().size(); place++) {
            Optional<LetterKind> kind =
                    OwedLetters.of(happened.events().get(place), happened.now().matter());
            if (kind.isPresent()) {
                var owed = new Owed(happened.number(), happened.sequence(place));
                rows.owe(
                        session,
                        happened.number().petitionId(),
                        owed.entry(),
                        kind.get(),
                        happened.at());
                outbox.scheduleNew(task, owed.text(), pace.next());
            }
        }
    }
}
