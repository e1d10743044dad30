package org.huiyin.petition;

import java.util.Optional;
import org.huiyin.vault.PetitionNumber;

/** One petition in a test: acts follow each other, each on the version just read. */
public record Case(Petitions petitions, PetitionNumber number) {

    /** As somebody. */
    public By as(Caller caller) {
        return new By(caller);
    }

    /** As a member of staff. */
    public By by(Town.Colleague colleague) {
        return as(colleague.caller());
    }

    /** What somebody reads. */
    public PetitionView view(Caller caller) {
        return petitions.read(number, caller).orElseThrow();
    }

    /** All that somebody may see. */
    public CaseFile file(Caller caller) {
        return petitions.caseFile(number, caller).orElseThrow();
    }

    /** Somebody's acts. */
    public final class By {

        private final Caller caller;

        private By(Caller caller) {
            this.caller = caller;
        }

        /** Does it, or fails with what came of it. */
        public PetitionView does(PlainAct act) {
            Outcome outcome = tries(act);
            if (outcome instanceof Outcome.Done(PetitionView view)) {
                return view;
            }
            throw new AssertionError(act + " → " + outcome);
        }

        /** Tries it on the version they read. */
        public Outcome tries(PlainAct act) {
            int version = petitions.read(number, caller).map(PetitionView::version).orElse(1);
            return petitions.act(number, caller, act, Optional.of(version));
        }
    }
}
