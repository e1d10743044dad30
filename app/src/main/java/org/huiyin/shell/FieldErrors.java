package org.huiyin.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with one form or one body, in the order of its fields. The form fragments read
 * it from the model attribute {@code errors}.
 */
public record FieldErrors(List<FieldError> all) {

    private static final FieldErrors NONE = new FieldErrors(List.of());

    public FieldErrors {
        all = List.copyOf(all);
    }

    public static FieldErrors none() {
        return NONE;
    }

    public static FieldErrors of(FieldError... errors) {
        return new FieldErrors(List.of(errors));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** The first reason given for a field; null when nothing is wrong with it. */
    public @Nullable Text about(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::reason)
                .findFirst()
                .orElse(null);
    }

    /** These errors and one more. */
    public FieldErrors and(FieldError error) {
        var more = new ArrayList<>(all);
        more.add(error);
        return new FieldErrors(more);
    }

    /** These errors and those. */
    public FieldErrors and(FieldErrors others) {
        var more = new ArrayList<>(all);
        more.addAll(others.all);
        return new FieldErrors(more);
    }

    /**
     * Passes only when nothing is wrong.
     *
     * @throws Problem 400 naming every field
     */
    public void refuseIfAny() {
        if (any()) {
            throw Problem.invalid(this);
        }
    }
}
