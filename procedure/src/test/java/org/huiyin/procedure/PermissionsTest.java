package org.huiyin.procedure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Role.CLERK;
import static org.huiyin.procedure.Role.HANDLER;
import static org.huiyin.procedure.Role.HEAD;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clerk registers, dispatcher disposes, handler handles, head accepts, signs and extends. */
class PermissionsTest {

    @Test
    void eachActHasItsRoles() {
        String table =
                ActNames.types().stream()
                        .map(act -> ActNames.of(act) + ": " + who(act))
                        .collect(joining("\n"));

        assertThat(table)
                .isEqualTo(
                        """
                        register: CLERK DISPATCHER HANDLER PETITIONER
                        supplement: CLERK PETITIONER
                        transfer: DISPATCHER HEAD
                        assign: DISPATCHER HEAD
                        decline: DISPATCHER HEAD
                        accept: DISPATCHER HEAD
                        classify: DISPATCHER HANDLER HEAD
                        appoint-lead: HEAD
                        appoint-handler: LEAD HEAD
                        note: CLERK DISPATCHER HANDLER LEAD HEAD
                        hear: HANDLER LEAD
                        confirm-hearing: CLERK PETITIONER
                        request-extension: HANDLER LEAD
                        approve-extension: HEAD
                        refuse-extension: HEAD
                        draft-opinion: HANDLER LEAD
                        sign-opinion: HEAD
                        serve: CLERK HANDLER HEAD
                        open-opinion: PETITIONER
                        withdraw: CLERK PETITIONER
                        take-back: CLERK PETITIONER
                        rate: PETITIONER
                        close: HANDLER LEAD HEAD
                        correct: CLERK DISPATCHER HANDLER LEAD HEAD\
                        """);
    }

    private static String who(Class<? extends Act> act) {
        String roles =
                EnumSet.allOf(Role.class).stream()
                        .filter(Permissions.roles(act)::contains)
                        .map(Role::name)
                        .collect(joining(" "));
        return Permissions.petitionerMay(act) ? (roles + " PETITIONER").strip() : roles;
    }

    @Test
    void anyOneOfTheRolesHeldWillDo() {
        assertThat(Permissions.staffMay(Set.of(CLERK, HEAD), Act.SignOpinion.class)).isTrue();
        assertThat(Permissions.staffMay(Set.of(CLERK, HANDLER), Act.SignOpinion.class)).isFalse();
        assertThat(Permissions.staffMay(Set.of(), Act.Register.class)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "AUDITOR", "OPERATOR"})
    void whoWatchesOrCountsDoesNotActOnTheCase(Role role) {
        assertThat(ActNames.types()).noneMatch(act -> Permissions.staffMay(Set.of(role), act));
    }
}
