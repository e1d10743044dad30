package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Retention;
import org.huiyin.vault.DestroyedKeys;
import org.huiyin.vault.LookUps;
import org.huiyin.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Erases one petition. Its place on the list beside the master key comes before the commit: from
 * there on it is erased, whatever happens to this program or to the database.
 */
@Component
final class Erasing {

    private final Database database;
    private final Vault vault;
    private final Rules rules;
    private final LookUps lookUps;
    private final DestroyedKeys destroyed;

    Erasing(Database database, Vault vault, Rules rules, DestroyedKeys destroyed, LookUps lookUps) {
        this.database = database;
        this.vault = vault;
        this.rules = rules;
        this.destroyed = destroyed;
        this.lookUps = lookUps;
    }

    /** The last day on which it is kept; empty while that is open, or when it is erased. */
    Optional<LocalDate> keptUntil(UUID id) {
        return database.read(
                new Caller.Program().scope(),
                session -> PetitionRows.find(session, id).flatMap(row -> keptUntil(session, row)));
    }

    private Optional<LocalDate> keptUntil(Session session, PetitionRow row) {
        session.enter(row.given().id());
        Petition.Registered petition =
                OpenCase.replay(PetitionRows.events(session, row.given().id()));
        return Retention.endsOn(petition, rules.profile(petition.matter()));
    }

    /** Erases it if its time was over by that day. */
    boolean erase(UUID id, LocalDate until) {
        return erase(
                id,
                (session, row) ->
                        keptUntil(session, row).filter(day -> !day.isAfter(until)).isPresent());
    }

    /** Erases it again, as after an older backup was restored; whatever its stage is there. */
    boolean eraseAgain(UUID id) {
        return erase(id, (_, _) -> true);
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds(Session session, PetitionRow row);
    }

    private boolean erase(UUID id, Condition condition) {
        return database.write(
                new Caller.Program().scope(),
                session ->
                        PetitionRows.findForUpdate(session, id)
                                .filter(row -> row.given().wrappedKey().length > 0)
                                .filter(row -> condition.holds(session, row))
                                .map(row -> destroy(session, row))
                                .orElse(false));
    }

    private boolean destroy(Session session, PetitionRow row) {
        OpenCase open = OpenCase.enter(session, vault, row.given().id()).orElseThrow();
        var event = new PetitionEvent.Erased(rules.today(), new Actor.Program());
        List<PetitionEvent> events = List.of(event);
        destroyed.add(open.id());
        Petition.Registered next = open.after(events);
        List<EventRow> rows =
                EventRow.following(
                        open.id(),
                        open.entries().getLast().hash(),
                        open.version(),
                        events,
                        rules.now());
        lookUps.forget(session, open.key());
        PetitionWrites.destroyKey(session, open.id());
        PetitionWrites.append(
                session,
                open.id(),
                rows,
                List.of(),
                rules.derived(next, open.row().given(), session));
        return true;
    }
}
