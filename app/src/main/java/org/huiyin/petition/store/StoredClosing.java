package org.huiyin.petition.store;

import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Closing;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.Status;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Tries to close, as the program, what stands at its last stage; the law says whether it may. */
@Component
final class StoredClosing implements Closing {

    private static final Caller PROGRAM = new Caller.Program();

    private final EveryPetition all;
    private final Petitions petitions;

    StoredClosing(EveryPetition all, Petitions petitions) {
        this.all = all;
        this.petitions = petitions;
    }

    @Override
    public long closeWhatIsOver() {
        return all.numbers(EveryPetition.Which.BEFORE_THE_END).filter(this::close).count();
    }

    /** Whoever acts at the same moment goes first: it is tried again the next time. */
    private boolean close(PetitionNumber number) {
        Optional<PetitionView> view = petitions.read(number, PROGRAM);
        return view.filter(seen -> seen.may("close"))
                .map(seen -> petitions.act(number, PROGRAM, act(seen), Optional.of(seen.version())))
                .filter(Outcome.Done.class::isInstance)
                .isPresent();
    }

    private static PlainAct act(PetitionView view) {
        return new PlainAct.Close(
                view.status() == Status.WITHDRAWN
                        ? CloseGround.WITHDRAWN
                        : CloseGround.APPEAL_TIME_OVER);
    }
}
