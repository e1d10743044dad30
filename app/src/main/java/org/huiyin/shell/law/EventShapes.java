package org.huiyin.shell.law;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Records;

/**
 * What each type of event says and of which type that is, so that a fact read back as plain text is
 * said as what it was: an office by its name, a constant by its word.
 */
final class EventShapes {

    private static final Map<String, List<RecordComponent>> BY_NAME =
            EventNames.types().stream()
                    .collect(Collectors.toUnmodifiableMap(LawWords::kebab, Records::components));

    private static final Map<Class<?>, Function<String, Object>> READERS =
            Map.of(
                    OfficeId.class, OfficeId::new,
                    StaffId.class, StaffId::new,
                    LocalDate.class, LocalDate::parse,
                    RequestId.class, number -> new RequestId(Integer.parseInt(number)),
                    MatterNumber.class, MatterNumber::new,
                    int.class, Integer::valueOf,
                    Integer.class, Integer::valueOf,
                    boolean.class, Boolean::valueOf,
                    Boolean.class, Boolean::valueOf);

    private EventShapes() {}

    /**
     * The components of an event, by its name.
     *
     * @throws NullPointerException when the law knows no such event
     */
    static List<RecordComponent> of(String type) {
        return Objects.requireNonNull(BY_NAME.get(type), type);
    }

    /** The value as the law's type it stands for; as it is where that has no words of its own. */
    static Object typed(Type type, Object value) {
        if (type instanceof ParameterizedType wrapped) {
            Type one = wrapped.getActualTypeArguments()[0];
            return value instanceof List<?> list
                    ? list.stream().map(each -> typed(one, each)).toList()
                    : typed(one, value);
        }
        return typed((Class<?>) type, value);
    }

    private static Object typed(Class<?> type, Object value) {
        if (type.isInstance(value)) {
            return value;
        }
        if (type.isEnum()) {
            return constant(type, value.toString());
        }
        Function<String, Object> reader = READERS.get(type);
        return reader == null ? value : reader.apply(value.toString());
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.<Object>stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElse(name);
    }
}
