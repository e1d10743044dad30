package org.huiyin.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.huiyin.petition.FormKeys;
import org.huiyin.petition.PlainActs;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Permissions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field of a drawn form has its words. */
class DrawnFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"casework", "casework_en"})
    void everyFieldHasALabel(String bundle) throws IOException {
        List<String> drawn =
                ActNames.types().stream()
                        .filter(type -> !Permissions.roles(type).isEmpty())
                        .map(ActNames::of)
                        .filter(DrawnForms::isDrawn)
                        .filter(PlainActs.byName()::containsKey)
                        .toList();
        assertThat(drawn).contains("correct", "close", "note");
        assertThat(FormKeys.missing(bundle, "casework.field", drawn)).isEmpty();
    }
}
