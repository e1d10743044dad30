package org.huiyin.fuzz;

import org.jspecify.annotations.Nullable;

/** Where Jazzer comes in, in a process of its own: feeds the target that is named to it. */
public final class JazzerEntry {

    private static @Nullable Target target;

    private JazzerEntry() {}

    /** Called once, with {@code --target_args}. */
    public static void fuzzerInitialize(String[] args) {
        target = Targets.named(args[0]);
    }

    /** Called with one input after the other, as Jazzer names it. */
    public static void fuzzerTestOneInput(byte[] data) throws Exception {
        Target chosen = target;
        if (chosen == null) {
            throw new IllegalStateException("no target was named");
        }
        chosen.take(data);
    }
}
