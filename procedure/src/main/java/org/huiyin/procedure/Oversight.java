package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;

/**
 * What others than the office that answers decide about the case.
 *
 * @param files on offices, oldest first
 * @param suggestions of supervision, oldest first
 * @param contestable entries that may be disputed, oldest first
 * @param disputes of the petitioner, oldest first
 * @param recusals asked for, oldest first
 */
public record Oversight(
        List<SupervisionFile> files,
        List<Suggestion> suggestions,
        List<Contestable> contestable,
        List<DisputedEntry> disputes,
        List<Recusal> recusals) {

    static final Oversight NONE =
            new Oversight(List.of(), List.of(), List.of(), List.of(), List.of());

    public Oversight {
        files = List.copyOf(files);
        suggestions = List.copyOf(suggestions);
        contestable = List.copyOf(contestable);
        disputes = List.copyOf(disputes);
        recusals = List.copyOf(recusals);
    }

    /** The officials who must keep out. */
    public List<StaffId> recused() {
        return recusals.stream()
                .filter(one -> one.recused().orElse(false))
                .map(Recusal::staff)
                .distinct()
                .toList();
    }

    /** The recusal of this official that nobody has decided on. */
    Optional<Recusal> pending(StaffId staff) {
        return recusals.stream()
                .filter(one -> one.staff().equals(staff) && one.recused().isEmpty())
                .findFirst();
    }

    Oversight withFiles(List<SupervisionFile> all) {
        return new Oversight(all, suggestions, contestable, disputes, recusals);
    }

    Oversight withSuggestions(List<Suggestion> all) {
        return new Oversight(files, all, contestable, disputes, recusals);
    }

    Oversight withDisputes(List<DisputedEntry> all) {
        return new Oversight(files, suggestions, contestable, all, recusals);
    }

    Oversight withRecusals(List<Recusal> all) {
        return new Oversight(files, suggestions, contestable, disputes, all);
    }

    Oversight contestable(Contestable entry) {
        return new Oversight(
                files, suggestions, Lists.plus(contestable, entry), disputes, recusals);
    }
}
