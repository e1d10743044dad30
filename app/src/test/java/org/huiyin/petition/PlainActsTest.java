package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.junit.jupiter.api.Test;

/** Whatever the law lets people do can be sent with its words in the clear, part by part. */
class PlainActsTest {

    /** What a part is called in the clear, where the law calls it otherwise. */
    private static final Map<String, String> OTHERWISE = Map.of("Decline.reason", "reasonCode");

    private static final Collection<Class<?>> LAW = nested(Act.class);
    private static final Map<String, Class<?>> PLAIN = new TreeMap<>();

    static {
        nested(PlainAct.class).forEach(type -> PLAIN.put(type.getSimpleName(), type));
    }

    @Test
    void noActIsForgotten() {
        assertThat(PlainActs.byName().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ActNames.types().stream()
                                .filter(type -> type != Act.Register.class)
                                .map(ActNames::of)
                                .toList());
    }

    @Test
    void eachHasThePartsOfTheLaw() {
        assertThat(LAW)
                .filteredOn(type -> PLAIN.containsKey(type.getSimpleName()))
                .hasSizeGreaterThan(20)
                .allSatisfy(type ->
                        assertThat(parts(Objects.requireNonNull(PLAIN.get(type.getSimpleName()))))
                                .as(type.getSimpleName())
                                .isEqualTo(parts(type)));
    }

    private static List<String> parts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(part -> named(record, part) + " " + plain(part))
                .toList();
    }

    private static String named(Class<?> record, RecordComponent part) {
        String name = part.getName();
        return OTHERWISE.getOrDefault(record.getSimpleName() + "." + name, name);
    }

    private static String plain(RecordComponent part) {
        return part.getGenericType()
                .getTypeName()
                .replace("org.huiyin.procedure.Words", "java.lang.String")
                .replace("org.huiyin.petition.PlainAct$", "org.huiyin.procedure.Act$");
    }

    private static Collection<Class<?>> nested(Class<?> acts) {
        return Stream.of(acts.getDeclaredClasses()).filter(Class::isRecord).toList();
    }
}
