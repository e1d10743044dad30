package org.huiyin.petition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.PetitionEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as text: canonical JSON (RFC 8785), so that the same event is always the same bytes. What
 * is read must be exactly what this version writes; anything else is an error, never a guess.
 */
final class EventText {

    /** The version of every event's format. */
    static final int FORMAT = 1;

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

    private static final Map<String, Class<?>> TYPES =
            EventNames.types().stream().collect(toUnmodifiableMap(EventText::name, type -> type));

    private EventText() {}

    static String write(PetitionEvent event) {
        return JSON.writeValueAsString(event);
    }

    /**
     * @throws IllegalStateException when the type or format is unknown, or the text is not such an
     *     event
     */
    static PetitionEvent read(String type, int format, String payload) {
        Class<?> known = TYPES.get(type);
        if (known == null || format != FORMAT) {
            throw new IllegalStateException(
                    "an event of type %s in format %d is unknown".formatted(type, format));
        }
        try {
            return (PetitionEvent) JSON.readValue(payload, known);
        } catch (JacksonException e) {
            throw new IllegalStateException("not an event of type " + type, e);
        }
    }

    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
