package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Public names are stable, and values that cannot be are refused. */
class NamesTest {

    @Test
    void anActIsFoundByTheNameItHas() {
        assertThat(ActNames.types())
                .allMatch(Class::isRecord)
                .startsWith(Act.Register.class)
                .endsWith(TieAct.MarkUrgent.class);
        for (Class<? extends Act> act : ActNames.types()) {
            assertThat(ActNames.type(ActNames.of(act))).isEqualTo(Optional.of(act));
        }
        assertThat(ActNames.type("file-note")).isEmpty();
        assertThat(Acts.note().name()).isEqualTo("note");
        assertThat(Acts.takeBack().name()).isEqualTo("take-back");
    }

    @Test
    void everyEventHasItsOwnName() {
        assertThat(EventNames.types())
                .allMatch(Class::isRecord)
                .startsWith(PetitionEvent.Registered.class)
                .endsWith(TieEvent.MarkedUrgent.class);
        assertThat(EventNames.types().stream().map(Kebab::of)).doesNotHaveDuplicates();
    }

    @Test
    void refusalsAndEventsSayTheirNames() {
        assertThat(new Refusal.NotHeard().code()).isEqualTo("not-heard");
        assertThat(Story.given().signed("2024-03-04").events().getLast().name())
                .isEqualTo("opinion-signed");
    }

    @Test
    void namelessThingsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestId(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("a"));
        assertThat(new RequestId(1).number()).isEqualTo(1);
    }
}
