package org.huiyin.petition.store;

import java.time.Instant;
import java.util.List;
import org.huiyin.database.Session;
import org.huiyin.petition.AfterEvents;
import org.huiyin.petition.Alongside;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.vault.SealedText;
import org.springframework.stereotype.Component;

/**
 * Continues a stream and tells whoever must know, in the transaction that began with reading it.
 */
@Component
final class Appending {

    private final Rules rules;
    private final Followers followers;

    Appending(Rules rules, Followers followers) {
        this.rules = rules;
        this.followers = followers;
    }

    /**
     * Notes the events, which go with the commit.
     *
     * @param words what they say
     * @param papers what is stored with them
     * @return the case as it stands now
     */
    OpenCase append(
            Session session,
            OpenCase open,
            List<PetitionEvent> events,
            List<SealedText> words,
            Alongside papers) {
        Instant at = rules.now();
        Petition.Registered next = open.after(events);
        Derived derived = rules.derived(next, open.row().given(), session);
        List<EventRow> rows =
                EventRow.following(
                        open.id(), open.entries().getLast().hash(), open.version(), events, at);
        followers.tell(
                session,
                new AfterEvents.Happened(
                        open.row().given().number(),
                        open.key(),
                        events,
                        derived.version(),
                        at,
                        next,
                        derived.readers(),
                        derived.barred()));
        papers.add(session, open.key());
        if (RatingRows.differ(open, next.matter(), derived.barred())) {
            RatingRows.write(session, open.id(), next.matter(), derived.barred(), rules.offices());
        }
        PetitionWrites.append(session, open.id(), rows, words, derived);
        return open.with(rows, events, words, next, derived);
    }
}
