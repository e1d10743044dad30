package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may learn an identity, role by role and act by act. */
class PurposeTest {

    @ParameterizedTest
    @CsvSource({
        "CLERK, REGISTER SUPPLEMENT SERVE",
        "HANDLER, HEAR DRAFT_OPINION SERVE",
        "LEAD, HEAR",
        "DISPATCHER, ''",
        "HEAD, ''",
        "REVIEWER, ''",
        "SUPERVISOR, ''",
        "ANALYST, ''",
        "AUDITOR, ''",
        "OPERATOR, ''"
    })
    void anIdentityOpensOnlyToWhoseActNeedsIt(Role role, String purposes) {
        assertThat(Arrays.stream(Purpose.values()).filter(act -> act.isActOf(Set.of(role))))
                .extracting(Purpose::name)
                .containsExactlyInAnyOrder(
                        purposes.isEmpty() ? new String[0] : purposes.split(" "));
    }

    /** An opening ends with its act, and with no other. */
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyActEndsItsOwnOpeningOnly(Purpose purpose) {
        assertThat(
                        EventNames.types().stream()
                                .filter(type -> purpose.done().isAssignableFrom(type)))
                .hasSize(1);
        assertThat(Arrays.stream(Purpose.values()).filter(one -> one.done() == purpose.done()))
                .containsExactly(purpose);
        assertThat(ActNames.type(purpose.act())).isPresent();
    }
}
