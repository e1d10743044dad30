package org.huiyin.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.Contestable;
import org.huiyin.procedure.DisputedEntry;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Mediation;
import org.huiyin.procedure.ReturnCall;
import org.huiyin.procedure.Speaker;
import org.huiyin.procedure.SupervisionFile;

/**
 * What the petitioner follows beside the stage and the clocks: whose hands it went through, what
 * was promised, who reviews and who supervises; and where each act that is possible now stands.
 *
 * @param acts that go with the stage, in the law's order
 * @param people acts about who works on it and who speaks
 * @param promises those the petitioner may know of
 */
record Course(CaseFile file, List<String> acts, List<String> people, List<PromiseLine> promises) {

    private static final Set<String> PEOPLE =
            Set.of("request-recusal", "add-speaker", "end-mandate", "succeed");

    /** Acts that have a place of their own on the page. */
    private static final Set<String> BESIDE =
            Set.of("supplement", "withdraw", "dispute", "confirm-promise", "dispute-promise");

    Course {
        acts = List.copyOf(acts);
        people = List.copyOf(people);
        promises = List.copyOf(promises);
    }

    static Course of(CaseFile file) {
        List<String> possible = file.view().acts();
        return new Course(
                file,
                possible.stream()
                        .filter(act -> !PEOPLE.contains(act) && !BESIDE.contains(act))
                        .toList(),
                possible.stream().filter(PEOPLE::contains).toList(),
                file.view().promises().stream().map(PromiseLine::new).toList());
    }

    private Matter matter() {
        return file.state().matter();
    }

    /** Whether it went through more than one office, or it was disputed whose it is. */
    public boolean moved() {
        return matter().hops().size() > 1 || matter().hop().objection().isPresent();
    }

    /** Whoever speaks for the petitioner, by the entries that gave the mandates. */
    public List<Speaker> speakers() {
        return matter().ties().speakers();
    }

    public List<Hop> hops() {
        return matter().hops();
    }

    public List<Appeal> appeals() {
        return matter().aftermath().appeals();
    }

    public List<ReturnCall> calls() {
        return matter().aftermath().calls();
    }

    public List<SupervisionFile> files() {
        return matter().oversight().files();
    }

    public Optional<Mediation> mediation() {
        return matter().inquiry().mediation();
    }

    /** What the petitioner said against an entry, where they did. */
    public Optional<DisputedEntry> disputed(int entry) {
        return matter().oversight().disputes().stream()
                .filter(one -> one.entry() == entry)
                .findFirst();
    }

    /** Whether they can dispute it now. */
    public boolean disputable(int entry) {
        return file.view().may("dispute") && contestable(matter()).contains(entry);
    }

    /** The entries that can be disputed and were not yet. */
    static List<Integer> contestable(Matter matter) {
        List<Integer> done =
                matter.oversight().disputes().stream().map(DisputedEntry::entry).toList();
        return matter.oversight().contestable().stream()
                .map(Contestable::entry)
                .filter(entry -> !done.contains(entry))
                .toList();
    }
}
