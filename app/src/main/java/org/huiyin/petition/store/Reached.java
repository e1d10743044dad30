package org.huiyin.petition.store;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.HandOverEvent;
import org.huiyin.procedure.PetitionEvent;

/** Whether what an entry of a stream wrote has reached the petitioner since, proved. */
final class Reached {

    private Reached() {}

    /** Whether an opinion was served after the entry at that place. */
    static boolean opinionAfter(int at, List<PetitionEvent> all) {
        return after(at, all, PetitionEvent.OpinionServed.class::isInstance);
    }

    /** Whether the opinion of a review was served after it. */
    static boolean reviewAfter(int at, List<PetitionEvent> all) {
        return after(at, all, AppealEvent.ReviewServed.class::isInstance);
    }

    /** Whether the promise at that place stands in no paper that is still on its way. */
    static boolean promise(int at, List<PetitionEvent> all) {
        for (int before = at - 1; before >= 0; before--) {
            PetitionEvent event = all.get(before);
            if (isService(event) && stands(before, all)) {
                return true;
            }
            if (event instanceof PetitionEvent.OpinionDrafted
                    || event instanceof AppealEvent.ReviewDrafted
                    || event instanceof AppealEvent.FindingChanged) {
                return after(at, all, Reached::isService);
            }
        }
        return true;
    }

    private static boolean isService(PetitionEvent event) {
        return event instanceof PetitionEvent.OpinionServed
                || event instanceof AppealEvent.ReviewServed;
    }

    private static boolean after(
            int at, List<PetitionEvent> all, Predicate<PetitionEvent> service) {
        return IntStream.range(at + 1, all.size())
                .anyMatch(later -> service.test(all.get(later)) && stands(later, all));
    }

    /** Whether nobody found that this service never was. */
    private static boolean stands(int service, List<PetitionEvent> all) {
        return all.stream()
                .noneMatch(event ->
                        event instanceof HandOverEvent.DisputeSettled settled
                                && settled.granted()
                                && settled.entry() == service + 1);
    }
}
