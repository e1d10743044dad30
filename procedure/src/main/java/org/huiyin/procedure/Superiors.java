package org.huiyin.procedure;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** Who stands above whom in the tree of offices. */
final class Superiors {

    private Superiors() {}

    /** The office itself and all above it, nearest first; a tree that loops ends where it loops. */
    static SequencedSet<OfficeId> upFrom(OfficeId office, OfficeTree tree) {
        SequencedSet<OfficeId> chain = new LinkedHashSet<>();
        Optional<OfficeId> next = Optional.of(tree.today(office));
        while (next.isPresent() && chain.add(next.get())) {
            next = tree.above(next.get());
        }
        return chain;
    }

    /**
     * The common superior (共同的上一级, Art. 24): the lowest office at or above both. Who stands above
     * the other is it themselves: passing down the line needs nobody else.
     */
    static Optional<OfficeId> common(OfficeId one, OfficeId other, OfficeTree tree) {
        SequencedSet<OfficeId> others = upFrom(other, tree);
        return upFrom(one, tree).stream().filter(others::contains).findFirst();
    }

    /**
     * Whether one office supervises the other: it stands above it, or is the petition bureau of an
     * office that does (Art. 38, 43).
     */
    static boolean supervises(OfficeId one, OfficeId other, OfficeTree tree) {
        if (one.equals(other)) {
            return false;
        }
        SequencedSet<OfficeId> above = upFrom(other, tree);
        return above.contains(one)
                || (tree.isBureau(one) && tree.above(one).filter(above::contains).isPresent());
    }

    /** Who closes a file that opened by itself: a bureau on the way, the bureau above, or above. */
    static Optional<OfficeId> supervisor(OfficeId office, Matter matter, OfficeTree tree) {
        return matter.hops().stream()
                .filter(hop -> hop.bureau() && supervises(hop.office(), office, tree))
                .map(Hop::office)
                .filter(bureau -> independent(bureau, matter, tree))
                .findFirst()
                .or(() ->
                        tree.bureauFor(office)
                                .filter(bureau -> !bureau.equals(office))
                                .filter(bureau -> independent(bureau, matter, tree)))
                .or(() -> above(office, matter, tree));
    }

    /**
     * Who does what that office has to do: itself or its successor; where a report is about that
     * one, the next above that it is not about (Art. 30(3)).
     */
    static OfficeId inCharge(OfficeId office, Matter matter, OfficeTree tree) {
        OfficeId today = tree.today(office);
        return matter.accuses(today, tree)
                ? upFrom(today, tree).stream()
                        .filter(one -> !matter.accuses(one, tree))
                        .findFirst()
                        .orElse(today)
                : today;
    }

    /** The next office above whoever is in charge there that the report is not about. */
    static Optional<OfficeId> above(OfficeId office, Matter matter, OfficeTree tree) {
        return upFrom(inCharge(office, matter, tree), tree).stream()
                .skip(1)
                .filter(one -> !matter.accuses(one, tree))
                .findFirst();
    }

    /** Whether one office may decide about the other: it supervises it, and is not accused. */
    static boolean decidesAbout(OfficeId one, OfficeId other, Matter matter, OfficeTree tree) {
        return supervises(one, inCharge(other, matter, tree), tree)
                && independent(one, matter, tree);
    }

    /** Neither accused nor the bureau of one that is. */
    private static boolean independent(OfficeId office, Matter matter, OfficeTree tree) {
        return !matter.accuses(office, tree)
                && (!tree.isBureau(office)
                        || tree.above(office).filter(one -> matter.accuses(one, tree)).isEmpty());
    }

    /** Who reviews what that office decided: as the rules say, and further up past the accused. */
    static Optional<OfficeId> reviewer(OfficeId decided, Matter matter, Context context) {
        OfficeTree tree = context.offices();
        SequencedSet<OfficeId> seen = new LinkedHashSet<>();
        Optional<OfficeId> next = context.profile().reviewer(inCharge(decided, matter, tree), tree);
        while (next.filter(one -> matter.accuses(one, tree)).filter(seen::add).isPresent()) {
            next = context.profile().reviewer(next.get(), tree);
        }
        return next.filter(one -> !matter.accuses(one, tree));
    }
}
