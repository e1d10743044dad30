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
                .findFirst()
                .or(() -> tree.bureauFor(office).filter(bureau -> !bureau.equals(office)))
                .or(() -> tree.above(office));
    }
}
