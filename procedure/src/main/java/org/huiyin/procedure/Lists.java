package org.huiyin.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists that never change: the next one is a new one. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(one -> which.test(one) ? change.apply(one) : one).toList();
    }

    static <T> List<T> lastChanged(List<T> list, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(list);
        all.set(all.size() - 1, change.apply(all.getLast()));
        return List.copyOf(all);
    }

    /**
     * @param number which one changes, from 1
     */
    static <T> List<T> numbered(List<T> list, int number, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(list);
        all.set(number - 1, change.apply(all.get(number - 1)));
        return List.copyOf(all);
    }

    static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
