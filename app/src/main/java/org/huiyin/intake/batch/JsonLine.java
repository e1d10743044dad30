package org.huiyin.intake.batch;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.intake.Given;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON: the filing body of the API, with {@code ref} and, for the principal, the columns
 * that a table has for one person.
 */
record JsonLine(
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String narrative,
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL) List<Given.Request> requests,
        @Nullable String category,
        @Nullable String place,
        @Nullable String office,
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL) List<String> concerns,
        @Nullable String receivedOn,
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL) List<Given.Person> persons,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String ref) {

    Given given() {
        List<Given.Person> all = new ArrayList<>(persons);
        all.add(new Given.Person("PRINCIPAL", name, phone, email, address));
        return new Given(
                channel,
                kind,
                title,
                narrative,
                requests,
                category,
                place,
                office,
                concerns,
                receivedOn,
                all);
    }

    Optional<String> reference() {
        return Optional.ofNullable(ref).map(String::strip).filter(text -> !text.isEmpty());
    }
}
