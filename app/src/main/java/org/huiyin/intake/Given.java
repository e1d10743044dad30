package org.huiyin.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.huiyin.petition.Filing;
import org.jspecify.annotations.Nullable;

/**
 * A petition as somebody gave it, at whichever door: text as typed, nothing checked. Null or blank
 * means not given. {@link Checks} makes a {@link Filing} of it. It is also the filing body of the
 * API (7-api.md).
 *
 * @param kind the default for requests that name none
 * @param concerns codes of the offices the matter is about
 * @param receivedOn as {@code yyyy-mm-dd}
 */
public record Given(
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String narrative,
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL) List<Request> requests,
        @Nullable String category,
        @Nullable String place,
        @Nullable String office,
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL) List<String> concerns,
        @Nullable String receivedOn,
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL) List<Person> persons) {

    public Given {
        requests = List.copyOf(requests);
        concerns = List.copyOf(concerns);
        persons = List.copyOf(persons);
    }

    /** One thing asked for, as typed. */
    public record Request(@Nullable String text, @Nullable String kind) {

        /** A request of the petition's own kind. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Request of(String text) {
            return new Request(text, null);
        }
    }

    /** One person, as typed. */
    public record Person(
            @Nullable String role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}
}
