package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What follows an answer.
 *
 * @param appeals reviews and re-reviews, oldest first
 * @param promises in the order made
 * @param calls return calls, oldest first
 * @param publication whether the petitioner agreed to publish the re-review opinion
 */
public record Aftermath(
        List<Appeal> appeals,
        List<Promised> promises,
        List<ReturnCall> calls,
        boolean publication) {

    static final Aftermath NONE = new Aftermath(List.of(), List.of(), List.of(), false);

    public Aftermath {
        appeals = List.copyOf(appeals);
        promises = List.copyOf(promises);
        calls = List.copyOf(calls);
    }

    /** The last appeal. */
    public Optional<Appeal> appeal() {
        return appeals.isEmpty() ? Optional.empty() : Optional.of(appeals.getLast());
    }

    Aftermath withAppeals(List<Appeal> all) {
        return new Aftermath(all, promises, calls, publication);
    }

    Aftermath withAppeal(UnaryOperator<Appeal> change) {
        List<Appeal> all = new ArrayList<>(appeals);
        all.set(all.size() - 1, change.apply(all.getLast()));
        return withAppeals(all);
    }

    Aftermath withPromises(List<Promised> all) {
        return new Aftermath(appeals, all, calls, publication);
    }

    /**
     * @param number from 1
     */
    Aftermath withPromise(int number, UnaryOperator<Promised> change) {
        return withPromises(Lists.numbered(promises, number, change));
    }

    Aftermath withCalls(List<ReturnCall> all) {
        return new Aftermath(appeals, promises, all, publication);
    }

    Aftermath publishable() {
        return new Aftermath(appeals, promises, calls, true);
    }
}
