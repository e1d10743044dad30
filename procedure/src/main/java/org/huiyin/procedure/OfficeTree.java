package org.huiyin.procedure;

import java.util.Optional;

/** What the law asks of the tree of offices. */
public interface OfficeTree {

    /** Whether it is a petition bureau (信访部门), which passes on and never declines. */
    boolean isBureau(OfficeId office);

    /** The office one level up (上一级), if there is one. */
    Optional<OfficeId> above(OfficeId office);

    /** The office itself, or its successor where it was merged or dissolved (Art. 24). */
    default OfficeId today(OfficeId office) {
        return office;
    }

    /** The petition bureau that supervises for the office above; empty where there is none. */
    default Optional<OfficeId> bureauFor(OfficeId office) {
        return Optional.empty();
    }

    /** Whether it is the government of its level (本级党委和政府). */
    default boolean isGovernment(OfficeId office) {
        return false;
    }

    /** The petition bureau of a government; empty where it has none. */
    default Optional<OfficeId> bureauOf(OfficeId government) {
        return Optional.empty();
    }

    /**
     * Whether it is a village or residents' committee (村民委员会、居民委员会), no body of Art. 2: it receives
     * and contributes, and decides nothing.
     */
    default boolean isCommittee(OfficeId office) {
        return false;
    }
}
