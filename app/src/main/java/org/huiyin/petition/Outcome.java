package org.huiyin.petition;

import org.huiyin.procedure.Refusal;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;

/** What came of an act. Only {@link Done} wrote anything. */
public sealed interface Outcome {

    /** It happened. */
    record Done(PetitionView view) implements Outcome {}

    /**
     * The law, or the design where the law is silent, does not allow it now.
     *
     * @param article as the case's profile cites it
     * @param why the same in words
     */
    record Refused(Refusal refusal, String article, Text why) implements Outcome {

        /** The same as the API answers it. */
        public Problem problem() {
            return Problem.refused(new Problem.Refusal(refusal.code(), article), why);
        }
    }

    /** The petition has moved since the caller read it. */
    record Stale() implements Outcome {}

    /** The caller did not say which version they had read. */
    record VersionMissing() implements Outcome {}

    /** The caller's roles do not allow this act. */
    record Forbidden() implements Outcome {}

    /** There is no such petition, or none that the caller may see. */
    record NotFound() implements Outcome {}

    /**
     * The new reading.
     *
     * @throws Problem whatever else came of it, as the API answers it
     */
    default PetitionView orProblem() {
        return switch (this) {
            case Done(PetitionView view) -> view;
            case Refused refused -> throw refused.problem();
            case Stale() -> throw Problem.stale();
            case VersionMissing() -> throw Problem.conditionMissing();
            case Forbidden() -> throw Problem.forbidden();
            case NotFound() -> throw Problem.notFound();
        };
    }
}
