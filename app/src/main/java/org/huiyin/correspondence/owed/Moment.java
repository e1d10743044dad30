package org.huiyin.correspondence.owed;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.PromiseEvent;
import org.huiyin.procedure.Words;

/**
 * A case as it stood when one of its entries was written.
 *
 * @param file read by the program itself, which sees what every entry says
 * @param sequence of the entry
 */
record Moment(CaseFile file, int sequence) {

    Entry entry() {
        return file.timeline().get(sequence - 1);
    }

    PetitionEvent event() {
        return event(entry());
    }

    static PetitionEvent event(Entry entry) {
        return entry.event().orElseThrow();
    }

    /** The case before the entry. */
    Petition.Registered before() {
        return after(sequence - 1);
    }

    /** The case with the entry, and with the promises that followed from it by themselves. */
    Petition.Registered after() {
        int last = sequence;
        while (last < file.timeline().size() && followsByItself(file.timeline().get(last))) {
            last++;
        }
        return after(last);
    }

    private static boolean followsByItself(Entry entry) {
        return event(entry) instanceof PromiseEvent.PromiseMade made && made.text().isEmpty();
    }

    private Petition.Registered after(int last) {
        List<PetitionEvent> events =
                file.timeline().subList(0, last).stream().map(Moment::event).toList();
        return (Petition.Registered) Procedure.replay(events);
    }

    /** What was said in the entry under that name; nothing where it was erased. */
    String said(String name) {
        return said(entry(), name);
    }

    static String said(Entry entry, String name) {
        return entry.words().stream()
                .filter(one -> one.name().equals(name))
                .map(Entry.Said::text)
                .findFirst()
                .orElse("");
    }

    static String said(Entry entry, String name, int request) {
        return entry.words().stream()
                .filter(one -> one.name().equals(name))
                .filter(one -> one.request().filter(about -> about == request).isPresent())
                .map(Entry.Said::text)
                .findFirst()
                .orElse("");
    }

    /** The last entry of a kind before this one. */
    Optional<Entry> last(Class<? extends PetitionEvent> kind) {
        return before(sequence, kind);
    }

    /** The last entry of a kind before another one. */
    Optional<Entry> before(int other, Class<? extends PetitionEvent> kind) {
        return file.timeline().subList(0, other - 1).reversed().stream()
                .filter(entry -> kind.isInstance(event(entry)))
                .findFirst();
    }

    /** What a promise says; its words stand in one entry only. */
    String promised(Words text) {
        return file.timeline().stream()
                .filter(entry ->
                        event(entry) instanceof PromiseEvent.PromiseMade made
                                && made.text().filter(text::equals).isPresent())
                .map(entry -> said(entry, "text"))
                .findFirst()
                .orElse("");
    }
}
