package org.huiyin.petition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as text: canonical JSON (RFC 8785), so that the same event is always the same bytes. What
 * is read must be exactly what this version writes; anything else is an error, never a guess.
 */
final class EventText {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new EventValues())
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(
                            MapperFeature.SORT_CREATOR_PROPERTIES_FIRST,
                            MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** The format in which each type is written now; those not named are in their first. */
    private static final Map<Class<?>, Integer> FORMATS = Map.of(PetitionEvent.Registered.class, 2);

    private static final Map<String, Class<?>> TYPES =
            EventNames.types().stream().collect(toUnmodifiableMap(EventText::name, type -> type));

    private EventText() {}

    /** The format in which an event is written. */
    static int format(PetitionEvent event) {
        return format(event.getClass());
    }

    private static int format(Class<?> type) {
        return FORMATS.getOrDefault(type, 1);
    }

    static String write(PetitionEvent event) {
        return JSON.writeValueAsString(event);
    }

    /**
     * @throws IllegalStateException when the type or format is unknown, or the text is not such an
     *     event
     */
    static PetitionEvent read(String type, int format, String payload) {
        Class<?> known = TYPES.get(type);
        if (known == PetitionEvent.Registered.class && format == 1) {
            return parsed(type, payload, FirstRegistered.class).event();
        }
        if (known == null || format != format(known)) {
            throw new IllegalStateException(
                    "an event of type %s in format %d is unknown".formatted(type, format));
        }
        return (PetitionEvent) parsed(type, payload, known);
    }

    /** The words that a format which is written no more holds in the clear. */
    static Map<Words, String> inTheClear(String type, int format, String payload) {
        return TYPES.get(type) == PetitionEvent.Registered.class && format == 1
                ? parsed(type, payload, FirstRegistered.class).words()
                : Map.of();
    }

    private static <T> T parsed(String type, String payload, Class<T> shape) {
        try {
            return JSON.readValue(payload, shape);
        } catch (JacksonException e) {
            throw new IllegalStateException("not an event of type " + type, e);
        }
    }

    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
