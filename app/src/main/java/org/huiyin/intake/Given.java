package org.huiyin.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(name = "Filing")
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

    /** Where nothing was given yet. */
    public static Given nothing() {
        return new Given(
                null, null, null, null, List.of(), null, null, null, List.of(), null, List.of());
    }

    /** The same, come in by this channel on this day. */
    public Given at(String otherChannel, @Nullable String otherDay) {
        return new Given(
                otherChannel,
                kind,
                title,
                narrative,
                requests,
                category,
                place,
                office,
                concerns,
                otherDay,
                persons);
    }

    /** The same with another story. */
    public Given telling(@Nullable String otherTitle, @Nullable String otherNarrative) {
        return new Given(
                channel,
                kind,
                otherTitle,
                otherNarrative,
                requests,
                category,
                place,
                office,
                concerns,
                receivedOn,
                persons);
    }

    /** The same with other requests. */
    public Given asking(List<Request> otherRequests) {
        return new Given(
                channel,
                kind,
                title,
                narrative,
                otherRequests,
                category,
                place,
                office,
                concerns,
                receivedOn,
                persons);
    }

    /** The same about another subject and place, for another office. */
    public Given placed(
            @Nullable String otherCategory,
            @Nullable String otherPlace,
            @Nullable String otherOffice) {
        return new Given(
                channel,
                kind,
                title,
                narrative,
                requests,
                otherCategory,
                otherPlace,
                otherOffice,
                concerns,
                receivedOn,
                persons);
    }

    /** The same about other offices. */
    public Given concerning(List<String> otherConcerns) {
        return new Given(
                channel,
                kind,
                title,
                narrative,
                requests,
                category,
                place,
                office,
                otherConcerns,
                receivedOn,
                persons);
    }

    /** The same with other persons behind it. */
    public Given by(List<Person> otherPersons) {
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
                otherPersons);
    }

    /** One thing asked for, as typed. */
    @Schema(name = "FilingRequest")
    public record Request(@Nullable String text, @Nullable String kind) {

        /** An empty box of a form. */
        public static final Request EMPTY = new Request(null, null);

        /** A request of the petition's own kind. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Request of(String text) {
            return new Request(text, null);
        }
    }

    /** One person, as typed. */
    @Schema(name = "FilingPerson")
    public record Person(
            @Nullable String role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {

        /** Somebody of whom nothing was given but a role. */
        public static Person unknown(String role) {
            return new Person(role, null, null, null, null);
        }

        /** Whether nothing was given but perhaps a role: nobody stands there. */
        public boolean nobody() {
            return isBlank(name) && isBlank(phone) && isBlank(email) && isBlank(address);
        }

        private static boolean isBlank(@Nullable String part) {
            return part == null || part.isBlank();
        }
    }
}
