package org.huiyin.petition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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
        Approved.at(sample(event.name(), EventText.format(event)))
                .isEqualTo(EventText.write(event) + "\n");
    }

    private static String sample(String type, int format) {
        return "app/src/test/resources/petition/events/%s.v%d.json".formatted(type, format);
    }

    /** The place of a matter stood in the clear in the first format. */
    @Test
    void theFirstFormatOfRegisteredIsStillRead() throws IOException {
        String first = Files.readString(Path.of("..", sample("registered", 1))).strip();
        PetitionEvent.Registered now = (PetitionEvent.Registered) SampleEvents.all().getFirst();
        var read = (PetitionEvent.Registered) EventText.read("registered", 1, first);
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("category", "place")
                .isEqualTo(now);
        assertThat(EventText.inTheClear("registered", 1, first))
                .containsExactly(
                        Map.entry(
                                read.place().orElseThrow(), "东街\u20288号 / \"é𠀀\" \\ \t\n\u007f"));
        assertThat(EventText.inTheClear("registered", 2, EventText.write(now))).isEmpty();
        assertThatThrownBy(() -> EventText.read("registered", 2, first))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Whatever a person wrote is a commitment; what else a text may be is drawn from a list. */
    @Test
    void noEventHoldsAPersonsWordsInTheClear() {
        assertThat(EventNames.types().stream().flatMap(EventTextTest::texts))
                .containsExactlyInAnyOrder("Registered.profile", "Registered.category");
    }

    private static Stream<String> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> {
                    String stands = part.getGenericType().getTypeName();
                    return stands.contains("java.lang.String") || stands.contains("Object")
                            ? Stream.of(type.getSimpleName() + "." + part.getName())
                            : Stream.empty();
                });
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
        assertThat(EventText.read(event.name(), EventText.format(event), EventText.write(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void unknownAndMissingFieldsAreErrors(PetitionEvent event) {
        String text = EventText.write(event);
        String more = text.substring(0, text.length() - 1) + ",\"zzz\":1}";
        String less = text.replaceFirst("\"on\":\"[0-9-]+\",?", "").replace(",}", "}");
        assertThatThrownBy(() -> EventText.read(event.name(), EventText.format(event), more))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> EventText.read(event.name(), EventText.format(event), less))
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
        assertThatThrownBy(() -> EventText.read("registered", 3, text))
                .isInstanceOf(IllegalStateException.class);
    }
}
