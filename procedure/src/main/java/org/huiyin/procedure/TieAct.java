package org.huiyin.procedure;

import java.util.Optional;

/** Ties between matters, never between persons; and that a matter is urgent. */
public sealed interface TieAct extends Act {

    /** Links a related matter. */
    record Link(MatterNumber to) implements TieAct {}

    /** Joins a matter that will be answered together with this one; no number disappears. */
    record Join(MatterNumber into) implements TieAct {}

    /** The petitioner leaves the joint handling. */
    record Leave(Optional<Words> signedPaper) implements TieAct {}

    /** Marks the matter urgent (Art. 25), with a reason; never a person. */
    record MarkUrgent(Words reason) implements TieAct {}
}
