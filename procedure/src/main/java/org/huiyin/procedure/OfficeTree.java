package org.huiyin.procedure;

import java.util.Optional;

/** What the law asks of the tree of offices. */
public interface OfficeTree {

    /** Whether it is a petition bureau (信访部门), which passes on and never declines. */
    boolean isBureau(OfficeId office);

    /** The office one level up (上一级), if there is one. */
    Optional<OfficeId> above(OfficeId office);
}
