package org.huiyin.shell.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate.DayOff;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OtherProcedure;
import org.huiyin.procedure.PeriodUnit;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.procedure.Status;
import org.huiyin.procedure.SuggestionKind;
import org.huiyin.procedure.SupervisionGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"law", "law_en"})
    void everyTermOfTheLawHasWords(String bundle) throws IOException {
        Properties words = load(bundle);

        assertThat(Stream.of(constants(), acts(), refusals(), events()).flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(load("law_en").keySet()).isEqualTo(load("law").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "law_en"})
    void everyRefusalTellsItsData(String bundle) throws IOException {
        Properties words = load(bundle);

        assertThat(Refusal.class.getPermittedSubclasses())
                .filteredOn(refusal -> refusal.getRecordComponents().length > 0)
                .allSatisfy(refusal ->
                        assertThat(words.getProperty("law.refusal." + LawWords.kebab(refusal)))
                                .as(refusal.getSimpleName())
                                .contains(placeholders(refusal)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "law_en"})
    void whatHappenedIsToldByWhatTheEventSays(String bundle) throws IOException {
        Properties words = load(bundle);

        assertThat(EventNames.types())
                .allSatisfy(event -> {
                    String key = "law.happened." + LawWords.kebab(event);
                    String sentence = words.getProperty(key);
                    assertThat(facts(sentence)).as(key).isSubsetOf(named(event, _ -> true));
                    assertThat(facts(sentence.replaceAll("\\[[^]]*]", "")))
                            .as("%s, always", key)
                            .isSubsetOf(named(event, type -> type != Optional.class));
                    assertThat(
                                    words.stringPropertyNames().stream()
                                            .filter(flag -> flag.startsWith(key + "."))
                                            .map(flag -> flag.substring(key.length() + 1)))
                            .as("%s, true or false", key)
                            .isSubsetOf(flags(event));
                });
    }

    private static List<String> facts(String sentence) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(sentence)
                .results()
                .map(fact -> fact.group(1))
                .toList();
    }

    private static List<String> flags(Class<?> event) {
        return named(event, type -> type == boolean.class).stream()
                .flatMap(name -> Stream.of(name + ".yes", name + ".no"))
                .toList();
    }

    private static List<String> named(Class<?> event, Predicate<Class<?>> type) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> type.test(component.getType()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Stream<String> constants() {
        return Stream.<Class<? extends Enum<?>>>of(
                        Status.class,
                        Channel.class,
                        Kind.class,
                        Finding.class,
                        Clock.class,
                        PeriodUnit.class,
                        DayOff.class,
                        Role.class,
                        DeclineReason.class,
                        HearingManner.class,
                        ServiceManner.class,
                        CloseGround.class,
                        CodeKind.class,
                        OtherProcedure.class,
                        SpeakerRole.class,
                        AppealLevel.class,
                        AppealOutcome.class,
                        SupervisionGround.class,
                        SuggestionKind.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant ->
                        "law.%s.%s"
                                .formatted(
                                        LawWords.kebab(constant.getDeclaringClass()),
                                        LawWords.kebab(constant.name())));
    }

    private static Stream<String> acts() {
        return ActNames.types().stream()
                .map(act -> "law.act." + ActNames.of(act))
                .flatMap(key -> Stream.of(key, key + ".means"));
    }

    private static Stream<String> refusals() {
        return Arrays.stream(Refusal.class.getPermittedSubclasses())
                .map(refusal -> "law.refusal." + LawWords.kebab(refusal));
    }

    private static Stream<String> events() {
        return EventNames.types().stream()
                .map(LawWords::kebab)
                .flatMap(event -> Stream.of("law.event." + event, "law.happened." + event));
    }

    private static String[] placeholders(Class<?> refusal) {
        int data = refusal.getRecordComponents().length;
        return Stream.iterate(0, i -> i < data, i -> i + 1)
                .map(i -> "{" + i + "}")
                .toArray(String[]::new);
    }

    private static Properties load(String bundle) throws IOException {
        String file = "/messages/" + bundle + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(LawWordsTest.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }
}
