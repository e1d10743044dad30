package org.huiyin.petition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.huiyin.architecture.Approved;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.PetitionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of an event: canonical, approved for each type, and read back to the letter. */
class EventTextTest {

    static Stream<PetitionEvent> events() {
        return SampleEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isTheApprovedText(PetitionEvent event) {
        Approved.at("app/src/test/resources/petition/events/" + event.name() + ".v1.json")
                .isEqualTo(EventText.write(event) + "\n");
    }

    @ParameterizedTest
    @MethodSource("events")
    void isCanonicalJson(PetitionEvent event) throws IOException {
        String text = EventText.write(event);
        assertThat(new JsonCanonicalizer(text).getEncodedString()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadBackAsItWas(PetitionEvent event) {
        assertThat(EventText.read(event.name(), EventText.FORMAT, EventText.write(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void unknownAndMissingFieldsAreErrors(PetitionEvent event) {
        String text = EventText.write(event);
        String more = text.substring(0, text.length() - 1) + ",\"zzz\":1}";
        String less = text.replaceFirst("\"on\":\"[0-9-]+\",?", "").replace(",}", "}");
        assertThatThrownBy(() -> EventText.read(event.name(), EventText.FORMAT, more))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> EventText.read(event.name(), EventText.FORMAT, less))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyTypeHasASample() {
        assertThat(events().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(EventNames.types().stream().toArray(Class[]::new));
    }

    @Test
    void anUnknownTypeOrFormatIsAnError() {
        String text = EventText.write(SampleEvents.all().getFirst());
        assertThatThrownBy(() -> EventText.read("vanished", 1, text))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> EventText.read("registered", 2, text))
                .isInstanceOf(IllegalStateException.class);
    }
}
