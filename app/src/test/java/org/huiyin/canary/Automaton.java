package org.huiyin.canary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds many marks in one pass, a step a byte (Aho and Corasick). */
final class Automaton {

    private final List<int[]> steps = new ArrayList<>();
    private final List<Marks.@Nullable Mark> ends = new ArrayList<>();
    private final int[][] table;

    Automaton(Stream<Marks.Mark> marks) {
        state();
        marks.forEach(this::add);
        connect();
        table = steps.toArray(int[][]::new);
    }

    /** The state after a byte. */
    int next(int state, byte b) {
        return table[state][b & 0xff];
    }

    boolean ends(int state) {
        return ends.get(state) != null;
    }

    /** The mark that ends here. */
    Marks.Mark mark(int state) {
        return Objects.requireNonNull(ends.get(state));
    }

    private int state() {
        int[] none = new int[256];
        Arrays.fill(none, -1);
        steps.add(none);
        ends.add(null);
        return steps.size() - 1;
    }

    private void add(Marks.Mark mark) {
        int state = 0;
        for (byte b : mark.bytes()) {
            int[] step = steps.get(state);
            if (step[b & 0xff] < 0) {
                step[b & 0xff] = state();
            }
            state = step[b & 0xff];
        }
        ends.set(state, mark);
    }

    private void connect() {
        int[] back = new int[steps.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            if (ends.get(state) == null) {
                ends.set(state, ends.get(back[state]));
            }
            for (int b = 0; b < 256; b++) {
                int shorter = state == 0 ? 0 : steps.get(back[state])[b];
                int[] step = steps.get(state);
                if (step[b] < 0) {
                    step[b] = shorter;
                } else {
                    back[step[b]] = shorter;
                    open.add(step[b]);
                }
            }
        }
    }
}
