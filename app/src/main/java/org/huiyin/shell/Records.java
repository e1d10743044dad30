package org.huiyin.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Reads and makes records of which only the type is known; asks for each type's shape once. */
public final class Records {

    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return List.of(type.getRecordComponents());
                }
            };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS =
            new ClassValue<>() {
                @Override
                protected Constructor<?> computeValue(Class<?> type) {
                    Class<?>[] types =
                            components(type).stream()
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new);
                    try {
                        return type.getDeclaredConstructor(types);
                    } catch (NoSuchMethodException e) {
                        throw new IllegalStateException(type.getName(), e);
                    }
                }
            };

    private Records() {}

    /** The components of a type of records, in the order in which they are declared. */
    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** What a component holds. */
    public static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " is not public", e);
        }
    }

    /** A record of these values, in the order in which its components are declared. */
    public static <T> T make(Class<T> type, Object... values) {
        try {
            return type.cast(CONSTRUCTORS.get(type).newInstance(values));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
