package org.huiyin.petition.rest;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huiyin.petition.ActPart;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Records;

/** Makes a record from a body that has a field for each of its components. */
final class RecordReader<T> implements Function<Body, T> {

    private static final int MOST = 100;

    private static final Map<Class<?>, BiFunction<Body, String, Object>> VALUES =
            Map.ofEntries(
                    entry(String.class, Body::words),
                    entry(LocalDate.class, Body::day),
                    entry(int.class, Body::number),
                    entry(Integer.class, Body::number),
                    entry(boolean.class, Body::flag),
                    entry(Boolean.class, Body::flag),
                    entry(OfficeId.class, Body::office),
                    entry(StaffId.class, Body::staff),
                    entry(RequestId.class, Body::request),
                    entry(MatterNumber.class, Body::matter));

    private final Class<T> type;
    private final List<Function<Body, Object>> parts;

    /**
     * Reads records of a type.
     *
     * @throws IllegalStateException when one of its parts is of a type that no body can bring
     */
    RecordReader(Class<T> type) {
        this.type = type;
        this.parts = ActPart.of(type).stream().map(RecordReader::part).toList();
    }

    @Override
    public T apply(Body body) {
        return Records.make(type, parts.stream().map(part -> part.apply(body)).toArray());
    }

    private static Function<Body, Object> part(ActPart part) {
        String name = part.name();
        BiFunction<Body, String, Object> value = value(part);
        return switch (part.times()) {
            case ONCE -> body -> value.apply(body, name);
            case MAYBE ->
                    body ->
                            body.has(name)
                                    ? Optional.of(value.apply(body, name))
                                    : Optional.empty();
            case SEVERAL -> body -> body.list(name, MOST, value);
        };
    }

    private static BiFunction<Body, String, Object> value(ActPart part) {
        Class<?> type = part.type();
        if (type.isEnum()) {
            return (body, field) -> body.choice(field, type);
        }
        if (part.nested()) {
            RecordReader<?> reader = new RecordReader<>(type);
            return (body, field) -> body.object(field, reader);
        }
        BiFunction<Body, String, Object> value = VALUES.get(type);
        if (value == null) {
            throw new IllegalStateException("no body can bring " + part);
        }
        return value;
    }
}
