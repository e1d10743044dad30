package org.huiyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.huiyin.petition.FormKeys;
import org.huiyin.procedure.ActNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The petitioner has a page for each act that is theirs, and each field on it has its words. */
class PetitionerActTest {

    private static final List<String> OFFERED =
            ActNames.types().stream().map(ActNames::of).filter(PetitionerAct::offered).toList();

    @Test
    void whatIsTheirsIsOffered() {
        assertThat(OFFERED)
                .contains("supplement", "confirm-hearing", "withdraw", "take-back", "rate")
                .doesNotContain("register", "open-opinion", "close");
        assertThat(PetitionerAct.offered("unheard-of")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal_en"})
    void everyFieldHasALabel(String bundle) throws IOException {
        assertThat(FormKeys.missing(bundle, "portal.field", OFFERED)).isEmpty();
    }
}
