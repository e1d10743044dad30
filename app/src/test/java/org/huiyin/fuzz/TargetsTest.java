package org.huiyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader takes its seeds, and the seeds with a few things wrong, or refuses them. */
class TargetsTest {

    private static final int DAMAGED = 300;
    private static final long SEED = 20_261_125;

    static Stream<Target> targets() {
        return Targets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void takesItsSeeds(Target target) throws Exception {
        List<byte[]> seeds = target.seeds().get();
        assertThat(seeds).isNotEmpty();
        for (byte[] seed : seeds) {
            target.take(seed);
        }
        target.take(new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void takesDamagedSeeds(Target target) throws Exception {
        var random = new Random(SEED);
        List<byte[]> seeds = target.seeds().get();
        for (int i = 0; i < DAMAGED; i++) {
            target.take(damaged(seeds.get(i % seeds.size()), seeds, random));
        }
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(targets().map(Target::name).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void whatATargetDoesNotCallARefusalIsADefect() {
        var target =
                Target.ofText(
                        "strict",
                        List.of(NumberFormatException.class),
                        text -> Target.require(Integer.parseInt(text) > 0, "positive"));
        assertThatThrownBy(() -> target.take(new byte[] {'-', '1'}))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() ->
                        Target.ofText("lax", List.of(), Integer::parseInt).take(new byte[] {'x'}))
                .isInstanceOf(NumberFormatException.class);
    }

    /** Up to four bytes changed, parts cut out, doubled, or taken from another seed. */
    private static byte[] damaged(byte[] seed, List<byte[]> others, Random random) {
        byte[] data = seed.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && data.length > 0; times--) {
            int from = random.nextInt(data.length);
            int to = from + random.nextInt(data.length - from + 1);
            byte[] other = others.get(random.nextInt(others.size()));
            data =
                    switch (random.nextInt(5)) {
                        case 0 ->
                                joined(data, 0, from, new byte[] {(byte) random.nextInt(256)}, to);
                        case 1 -> joined(data, 0, from, new byte[0], to);
                        case 2 -> joined(data, 0, to, new byte[0], from);
                        case 3 -> joined(data, 0, from, other, to);
                        default -> changed(data, from, random);
                    };
        }
        return data;
    }

    private static byte[] joined(byte[] data, int start, int end, byte[] middle, int rest) {
        var out = new ByteArrayOutputStream();
        out.write(data, start, end - start);
        out.writeBytes(middle);
        out.write(data, rest, data.length - rest);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] data, int at, Random random) {
        data[at] = (byte) random.nextInt(256);
        return data;
    }
}
