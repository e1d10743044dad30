package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.office.CalendarPublished;
import org.huiyin.petition.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts what is owed again when a calendar of holidays is published, petition by petition, and
 * keeps what moved so that it can be shown. Repeating it changes nothing.
 */
@Component
final class MovedClocks {

    private static final Logger log = LoggerFactory.getLogger(MovedClocks.class);

    private final Database database;
    private final EveryPetition all;
    private final Rules rules;

    MovedClocks(Database database, EveryPetition all, Rules rules) {
        this.database = database;
        this.all = all;
        this.rules = rules;
    }

    /** How many moved is not logged: a number that tells of sealed matters tells too much. */
    @EventListener
    void on(CalendarPublished calendar) {
        all.numbers(EveryPetition.Which.OWED)
                .forEach(number ->
                        database.write(
                                new Caller.Program().scope(),
                                session -> recount(session, number.petitionId())));
        log.info("calendar {} published: open clocks are counted again", calendar.year());
    }

    private boolean recount(Session session, UUID id) {
        return PetitionRows.findForUpdate(session, id)
                .map(row -> {
                    session.enter(id);
                    Derived now =
                            rules.derived(
                                    OpenCase.replay(PetitionRows.events(session, id)),
                                    row.given(),
                                    session);
                    boolean moved = !now.next().equals(row.derived().next());
                    if (moved) {
                        PetitionWrites.derive(session, id, now);
                        remember(session, id, row.derived(), now);
                    }
                    return moved;
                })
                .orElse(false);
    }

    private void remember(Session session, UUID id, Derived before, Derived now) {
        before.next()
                .ifPresent(was ->
                        now.next()
                                .filter(is -> is.clock() == was.clock())
                                .ifPresent(is -> remember(session, id, was, is.day())));
    }

    private void remember(Session session, UUID id, Derived.Due was, LocalDate day) {
        session.sql()
                .sql(
                        """
                        insert into clock_moved (petition_id, moved_on, clock, from_day, to_day)
                        values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(id, rules.today(), was.clock().name(), was.day(), day)
                .update();
    }
}
