package org.huiyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The petitioner's pages have their own words for each stage, each clock and each act. */
class PortalKeysTest {

    /** Filing begins elsewhere; the opinion has a page of its own. */
    private static final Set<String> ELSEWHERE = Set.of("register", "open-opinion");

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everythingTheyMeetHasWords(String language) {
        Set<String> words =
                ResourceBundle.getBundle("messages.portal", Locale.of(language)).keySet();

        assertThat(words).containsAll(constants("portal.now.", Status.values()));
        assertThat(words).containsAll(constants("portal.next.", Clock.values()));
        assertThat(words).containsAll(acts());
    }

    private static List<String> constants(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> prefix + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> acts() {
        return ActNames.types().stream()
                .filter(Permissions::petitionerMay)
                .map(ActNames::of)
                .filter(act -> !ELSEWHERE.contains(act))
                .flatMap(act ->
                        Stream.of(
                                "portal.do." + act,
                                "portal.act." + act,
                                "portal.act." + act + ".means",
                                "portal.act." + act + ".go",
                                "portal.done." + act))
                .toList();
    }
}
