package org.huiyin.petition;

import java.util.Optional;
import org.huiyin.procedure.MatterNumber;

/**
 * Acts that tie matters, in the clear; what each means is said at {@link
 * org.huiyin.procedure.TieAct}.
 */
public sealed interface PlainTie extends PlainAct {

    record Link(MatterNumber to) implements PlainTie {}

    record Join(MatterNumber into) implements PlainTie {}

    record Leave(Optional<String> signedPaper) implements PlainTie {}

    record MarkUrgent(String reason) implements PlainTie {}
}
