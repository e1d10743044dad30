package org.huiyin.shell.rest;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a field and a reason what the JSON reader found wrong. */
final class JsonFaults {

    private JsonFaults() {}

    static FieldError of(JacksonException fault) {
        return new FieldError(pointer(fault), reason(fault));
    }

    private static Text reason(JacksonException fault) {
        return switch (fault) {
            case NotPlainText _ -> Text.of("shell.field.characters");
            case UnrecognizedPropertyException _ -> Text.of("shell.field.unknown");
            case InvalidFormatException wrong -> expected(wrong.getTargetType(), true);
            case MismatchedInputException wrong -> expected(wrong.getTargetType(), false);
            case StreamConstraintsException _ -> Text.of("shell.body.too-deep");
            case StreamReadException broken -> broken(broken);
            default -> Text.of("shell.field.value");
        };
    }

    private static Text broken(StreamReadException broken) {
        if (broken.getOriginalMessage().startsWith("Duplicate Object property")) {
            return Text.of("shell.field.duplicate");
        }
        var place = broken.getLocation();
        return place == null
                ? Text.of("shell.body.malformed", 1, 1)
                : Text.of("shell.body.malformed", place.getLineNr(), place.getColumnNr());
    }

    private static Text expected(@Nullable Class<?> type, boolean rightShape) {
        if (type == null) {
            return Text.of("shell.field.value");
        }
        if (type.isEnum()) {
            return Text.of("shell.field.choice", names(type));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return Text.of("shell.field.date");
        }
        if (rightShape && !isScalar(type)) {
            return Text.of("shell.field.form");
        }
        return Text.of("shell.field.type", kind(type));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static boolean isScalar(Class<?> type) {
        return isNumber(type) || isTruth(type) || type == String.class;
    }

    private static Text kind(Class<?> type) {
        if (type == String.class) {
            return Text.of("shell.type.text");
        }
        if (isNumber(type)) {
            return Text.of("shell.type.number");
        }
        if (isTruth(type)) {
            return Text.of("shell.type.truth");
        }
        boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
        return Text.of(list ? "shell.type.list" : "shell.type.object");
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && !isTruth(type));
    }

    private static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Where in the body: by the reader's own place when it broke there, else by the binder's. */
    private static String pointer(JacksonException fault) {
        if (fault instanceof StreamReadException
                && fault.processor() instanceof JsonParser parser) {
            return parser.streamReadContext().pathAsPointer().toString();
        }
        return fault.getPath().stream().map(JsonFaults::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference place) {
        String name = place.getPropertyName();
        return "/" + (name == null ? place.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }
}
