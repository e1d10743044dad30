package org.huiyin.petition.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.ClockWatch;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Decision;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Reminder;
import org.huiyin.procedure.SupervisionAct;
import org.huiyin.shell.Wordless;
import org.huiyin.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sweeps petition by petition, each in one transaction that keeps its row for itself. */
@Component
final class StoredClockWatch implements ClockWatch {

    private static final Logger log = LoggerFactory.getLogger(StoredClockWatch.class);
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final OffsetDateTime FIRST_MOMENT = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    private static final Caller.Program PROGRAM = new Caller.Program();

    private final Database database;
    private final Vault vault;
    private final Rules rules;
    private final Appending appending;
    private final Warnings warnings;

    StoredClockWatch(
            Database database, Vault vault, Rules rules, Appending appending, Warnings warnings) {
        this.database = database;
        this.vault = vault;
        this.rules = rules;
        this.appending = appending;
        this.warnings = warnings;
    }

    @Override
    public Swept sweep() {
        LocalDate today = rules.today();
        Swept all = Swept.NOTHING;
        List<Due> batch = due(new Due(PetitionRow.Given.NEVER, FIRST_MOMENT, FIRST), today);
        while (!batch.isEmpty()) {
            for (Due one : batch) {
                all = all.plus(sweep(one.petition(), today));
            }
            batch = due(batch.getLast(), today);
        }
        return all;
    }

    /** A petition, the day on which it had to be looked at, and when it was filed. */
    private record Due(LocalDate day, OffsetDateTime filed, UUID petition) {}

    private List<Due> due(Due last, LocalDate today) {
        return database.read(
                PROGRAM.scope(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select watch_on, created_at, petition_id from petition
                                        where watch_on <= ?
                                            and (watch_on, created_at, petition_id) > (?, ?, ?)
                                        order by watch_on, created_at, petition_id limit ?
                                        """)
                                .params(today, last.day(), last.filed(), last.petition(), BATCH)
                                .query((row, _) ->
                                        new Due(
                                                row.getObject(1, LocalDate.class),
                                                row.getObject(2, OffsetDateTime.class),
                                                row.getObject(3, UUID.class)))
                                .list());
    }

    /** One that cannot be looked at is said loudly and keeps none of the others waiting. */
    private Swept sweep(UUID petition, LocalDate today) {
        try {
            return database.write(PROGRAM.scope(), session -> sweep(session, petition, today));
        } catch (RuntimeException e) {
            log.error("a petition's clocks could not be looked at; it stays due", Wordless.of(e));
            return Swept.NOTHING;
        }
    }

    private Swept sweep(Session session, UUID petition, LocalDate today) {
        return PetitionRows.findForUpdate(session, petition)
                .filter(row -> row.derived().watchOn().filter(d -> !d.isAfter(today)).isPresent())
                .flatMap(row -> OpenCase.enter(session, vault, row.given().id()))
                .map(open -> look(session, open, today))
                .orElse(Swept.NOTHING);
    }

    private Swept look(Session session, OpenCase before, LocalDate today) {
        LocalDate since = before.row().given().sweptOn();
        List<Reminder> due =
                rules.reminders(before.petition()).stream()
                        .filter(one -> one.on().isAfter(since) && !one.on().isAfter(today))
                        .toList();
        long warned = warnings.send(session, before, due, today);
        PetitionWrites.swept(session, before.id(), today);
        OpenCase open = before.sweptOn(today);
        return new Swept(1, warned, lapse(session, open));
    }

    private long lapse(Session session, OpenCase open) {
        var context = rules.forAct(new Actor.Program(), open.matter());
        Decision decision = Procedure.decide(open.petition(), new SupervisionAct.Lapse(), context);
        if (decision instanceof Decision.Allowed allowed) {
            appending.append(session, open, allowed.events(), List.of(), Alongside.NOTHING);
            return allowed.events().size();
        }
        PetitionWrites.derive(
                session, open.id(), rules.derived(open.petition(), open.row().given(), session));
        return 0;
    }
}
