package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Words;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.SealedText;
import org.huiyin.vault.SealedTexts;
import org.huiyin.vault.Vault;

/**
 * A petition that a session has entered.
 *
 * @param key open
 * @param entries all of its stream, oldest first
 * @param events what these say, one each
 * @param texts the words its entries carry
 * @param petition what the stream has made of it
 */
record OpenCase(
        PetitionRow row,
        PetitionKey key,
        List<EventRow> entries,
        List<PetitionEvent> events,
        SealedTexts texts,
        Petition.Registered petition) {

    /**
     * Enters a petition, if the session may see its row.
     *
     * @return empty when it may not, or there is none
     */
    static Optional<OpenCase> enter(Session session, Vault vault, UUID petition) {
        return PetitionRows.enter(session, petition).map(entered -> of(vault, entered));
    }

    private static OpenCase of(Vault vault, PetitionRows.Entered entered) {
        PetitionRow.Given given = entered.row().given();
        List<PetitionEvent> events = EventRow.events(entered.entries());
        return new OpenCase(
                entered.row(),
                vault.open(given.id(), given.wrappedKey()),
                entered.entries(),
                events,
                entered.texts(),
                registered(Procedure.replay(events)));
    }

    static Petition.Registered replay(List<EventRow> entries) {
        return registered(Procedure.replay(EventRow.events(entries)));
    }

    static Petition.Registered registered(Petition petition) {
        if (petition instanceof Petition.Registered registered) {
            return registered;
        }
        throw new IllegalStateException("a petition without entries");
    }

    /**
     * The case after more entries and the words they brought.
     *
     * @param happened what these entries say, one each
     */
    OpenCase with(
            List<EventRow> more,
            List<PetitionEvent> happened,
            List<SealedText> words,
            Petition.Registered next,
            Derived derived) {
        return new OpenCase(
                new PetitionRow(row.given(), derived),
                key,
                Stream.concat(entries.stream(), more.stream()).toList(),
                Stream.concat(events.stream(), happened.stream()).toList(),
                texts.with(words),
                next);
    }

    /** The case when the sweep has looked at it. */
    OpenCase sweptOn(LocalDate day) {
        return new OpenCase(
                new PetitionRow(row.given().swept(day), row.derived()),
                key,
                entries,
                events,
                texts,
                petition);
    }

    /** Some of the words, opened; without those that were erased. */
    Map<Words, String> said(Collection<Words> wanted) {
        return texts.open(key, wanted);
    }

    /** All of the words, opened. */
    Map<Words, String> said() {
        Map<Words, String> all = new HashMap<>(texts.openAll(key));
        entries.forEach(row -> all.putAll(row.inTheClear()));
        return all;
    }

    /** What the petition becomes by these events. */
    Petition.Registered after(List<PetitionEvent> events) {
        Petition next = petition;
        for (PetitionEvent event : events) {
            next = Procedure.evolve(next, event);
        }
        return registered(next);
    }

    /** Who somebody is in the eyes of the law. */
    Actor actor(Caller caller) {
        return switch (caller) {
            case Caller.Staff(var staff) -> new Actor.Staff(staff.publicId(), staff.office());
            case Caller.Holder holder -> new Actor.Petitioner(kind(holder));
            case Caller.Program _ -> new Actor.Program();
        };
    }

    /** What kind of code somebody showed; empty for whoever needs none. */
    Optional<CodeKind> code(Caller caller) {
        return caller instanceof Caller.Holder holder
                ? Optional.of(kind(holder))
                : Optional.empty();
    }

    /** Another code than the receipt's entered by a mandate. */
    private CodeKind kind(Caller.Holder holder) {
        return holder.receiptHash().equals(row.given().receiptHash())
                ? row.given().receiptKind()
                : CodeKind.AGENT;
    }

    UUID id() {
        return row.given().id();
    }

    Matter matter() {
        return petition.matter();
    }

    int version() {
        return entries.size();
    }
}
