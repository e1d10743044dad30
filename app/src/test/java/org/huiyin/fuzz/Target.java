package org.huiyin.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reader of what comes from outside, to be fed with anything.
 *
 * @param refusals how it says that it does not take something; whatever else it throws is a defect
 * @param feed reads the bytes and fails when what was read of them cannot be
 * @param seeds what is read well, and what was once read wrongly; made only when asked for
 */
public record Target(
        String name,
        List<Class<? extends Exception>> refusals,
        Feed feed,
        Supplier<List<byte[]>> seeds) {

    /** Reads some bytes. */
    @FunctionalInterface
    public interface Feed {
        void take(byte[] data) throws Exception;
    }

    /** Reads some text. */
    @FunctionalInterface
    public interface Words {
        void take(String text) throws Exception;
    }

    /** A target that is fed with text. */
    public static Target ofText(
            String name, List<Class<? extends Exception>> refusals, Words words, String... seeds) {
        return ofText(name, refusals, words, () -> Arrays.stream(seeds));
    }

    /** The same with seeds that take time to make. */
    public static Target ofText(
            String name,
            List<Class<? extends Exception>> refusals,
            Words words,
            Supplier<Stream<String>> seeds) {
        return new Target(
                name,
                refusals,
                data -> words.take(text(data)),
                () -> seeds.get().map(seed -> seed.getBytes(StandardCharsets.UTF_8)).toList());
    }

    /**
     * Feeds it.
     *
     * @throws Exception when something is wrong with the target
     */
    public void take(byte[] data) throws Exception {
        try {
            feed.take(data);
        } catch (Exception e) {
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(e))) {
                throw e;
            }
        }
    }

    /** As UTF-8; what is not, stands for half a character, which no bytes of UTF-8 can bring. */
    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    /** What must hold of anything that was taken. */
    public static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
