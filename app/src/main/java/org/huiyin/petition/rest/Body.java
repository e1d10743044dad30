package org.huiyin.petition.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.petition.Filing;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.PlainText;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.huiyin.vault.PetitionNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An object read field by field. What is wrong is collected, with a JSON pointer each, and a
 * harmless value given in its place, so that all of it can be said at once by {@link #all}.
 */
final class Body {

    private static final int CODE_MAX = 100;
    private static final MatterNumber NO_MATTER = new MatterNumber("000000000000");

    private final JsonNode node;
    private final String at;
    private final List<FieldError> errors;
    private final Set<String> known = new HashSet<>();

    private Body(JsonNode node, String at, List<FieldError> errors) {
        this.node = node;
        this.at = at;
        this.errors = errors;
    }

    /**
     * Reads all of a body.
     *
     * @throws Problem 400 naming every field that is missing, unknown or malformed
     */
    static <T> T all(JsonNode node, Function<Body, T> read) {
        List<FieldError> errors = new ArrayList<>();
        T value = new Body(node, "", errors).whole(read);
        new FieldErrors(errors).refuseIfAny();
        return value;
    }

    private <T> T whole(Function<Body, T> read) {
        if (!node.isObject()) {
            errors.add(FieldError.of(at, "shell.field.type", Text.of("shell.type.object")));
            return read.apply(new Body(MissingNode.getInstance(), at, new ArrayList<>()));
        }
        T value = read.apply(this);
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(name, "shell.field.unknown"));
        return value;
    }

    String text(String field, int longest) {
        return field(field)
                .map(value -> text(field, value, longest))
                .orElseGet(() -> missing(field));
    }

    String words(String field) {
        return text(field, Filing.WORDS_MAX);
    }

    /** Whether there is anything in a field that may be left out. */
    boolean has(String field) {
        return field(field).isPresent();
    }

    LocalDate day(String field) {
        String text = text(field, CODE_MAX);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(field, "shell.field.date");
            return LocalDate.EPOCH;
        }
    }

    int number(String field) {
        Optional<JsonNode> value = field(field);
        if (value.isEmpty()) {
            missing(field);
            return 1;
        }
        if (!value.get().isInt()) {
            wrong(field, "shell.field.type", Text.of("shell.type.number"));
            return 1;
        }
        return value.get().intValue();
    }

    boolean flag(String field) {
        Optional<JsonNode> value = field(field);
        if (value.isEmpty()) {
            missing(field);
            return false;
        }
        if (!value.get().isBoolean()) {
            wrong(field, "shell.field.type", Text.of("shell.type.truth"));
            return false;
        }
        return value.get().booleanValue();
    }

    /**
     * One of the constants of an enum.
     *
     * @param type an enum
     */
    <E> E choice(String field, Class<E> type) {
        String text = text(field, CODE_MAX);
        List<E> all = List.of(type.getEnumConstants());
        Optional<E> chosen = all.stream().filter(one -> name(one).equals(text)).findAny();
        if (chosen.isEmpty() && !text.isEmpty()) {
            String names = all.stream().map(Body::name).collect(Collectors.joining(", "));
            wrong(field, "shell.field.choice", names);
        }
        return chosen.orElse(all.getFirst());
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    OfficeId office(String field) {
        return new OfficeId(orDash(text(field, CODE_MAX)));
    }

    StaffId staff(String field) {
        return new StaffId(orDash(text(field, CODE_MAX)));
    }

    RequestId request(String field) {
        int number = number(field);
        if (number < 1) {
            wrong(field, "shell.field.value");
        }
        return new RequestId(Math.max(1, number));
    }

    /** The number of another petition, with or without its hyphens. */
    MatterNumber matter(String field) {
        Optional<PetitionNumber> number = PetitionNumber.parse(text(field, CODE_MAX));
        if (number.isEmpty()) {
            wrong(field, "shell.field.value");
        }
        return number.map(found -> new MatterNumber(found.digits())).orElse(NO_MATTER);
    }

    <T> T object(String field, Function<Body, T> read) {
        JsonNode value = field(field).orElse(MissingNode.getInstance());
        if (value.isMissingNode()) {
            missing(field);
            return read.apply(new Body(value, at, new ArrayList<>()));
        }
        return new Body(value, pointer(field), errors).whole(read);
    }

    /**
     * What stands in a list.
     *
     * @param read reads one, given the list and the place in it
     */
    <T> List<T> list(String field, int most, BiFunction<Body, String, T> read) {
        Optional<JsonNode> value = field(field);
        if (value.isEmpty()) {
            missing(field);
            return List.of();
        }
        if (!value.get().isArray() || value.get().size() > most) {
            wrong(field, "shell.field.type", Text.of("shell.type.list"));
            return List.of();
        }
        Body list = new Body(value.get(), pointer(field), errors);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < value.get().size(); i++) {
            all.add(read.apply(list, Integer.toString(i)));
        }
        return all;
    }

    private String text(String field, JsonNode value, int longest) {
        if (!value.isString()) {
            wrong(field, "shell.field.type", Text.of("shell.type.text"));
            return "";
        }
        String text = value.stringValue().strip();
        if (text.isEmpty()) {
            wrong(field, "shell.field.blank");
        } else if (text.length() > longest) {
            wrong(field, "shell.field.too-long", longest);
            return "";
        } else if (!PlainText.isPlain(text)) {
            wrong(field, "shell.field.characters");
            return "";
        }
        return text;
    }

    private Optional<JsonNode> field(String field) {
        known.add(field);
        return node.isArray()
                ? Optional.of(node.get(Integer.parseInt(field)))
                : Optional.ofNullable(node.get(field)).filter(value -> !value.isNull());
    }

    private String missing(String field) {
        wrong(field, "shell.field.missing");
        return "";
    }

    private void wrong(String field, String key, Object... args) {
        errors.add(FieldError.of(pointer(field), key, args));
    }

    private String pointer(String field) {
        return at + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
