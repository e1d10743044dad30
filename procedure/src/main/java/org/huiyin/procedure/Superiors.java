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
        Optional<OfficeId> next = Optional.of(office);
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
}
