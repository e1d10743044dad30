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
                        note: CLERK DISPATCHER HANDLER LEAD HEAD REVIEWER
                        hear: HANDLER LEAD
                        confirm-hearing: CLERK PETITIONER
                        request-extension: HANDLER LEAD
                        approve-extension: HEAD
                        refuse-extension: HEAD
                        draft-opinion: HANDLER LEAD
                        sign-opinion: HEAD
                        serve: CLERK HANDLER HEAD
                        fail-service: CLERK HANDLER HEAD
                        open-opinion: PETITIONER
                        withdraw: CLERK PETITIONER
                        take-back: CLERK PETITIONER
                        rate: PETITIONER
                        close: HANDLER LEAD HEAD
                        correct: CLERK DISPATCHER HANDLER LEAD HEAD REVIEWER
                        refer-out: DISPATCHER HEAD
                        resume: DISPATCHER HEAD PETITIONER
                        object-to-transfer: DISPATCHER HEAD
                        agree-to-objection: DISPATCHER HEAD
                        confirm-transfer: DISPATCHER HEAD
                        dispute: CLERK PETITIONER
                        settle-dispute: HEAD REVIEWER SUPERVISOR
                        request-recusal: CLERK DISPATCHER HANDLER LEAD HEAD REVIEWER PETITIONER
                        decide-recusal: HEAD
                        add-speaker: CLERK PETITIONER
                        end-mandate: CLERK PETITIONER
                        succeed: CLERK PETITIONER
                        offer-hearing: HANDLER LEAD
                        answer-offer: CLERK PETITIONER
                        investigate: HANDLER LEAD
                        call-hearing: HANDLER LEAD HEAD REVIEWER
                        record-hearing: HANDLER LEAD HEAD REVIEWER
                        check-opinion: HANDLER LEAD HEAD
                        give-help: HANDLER LEAD HEAD
                        explain-law: CLERK DISPATCHER HANDLER LEAD HEAD REVIEWER
                        request-contribution: HANDLER LEAD HEAD REVIEWER
                        contribute: HANDLER LEAD HEAD
                        hold-meeting: DISPATCHER HANDLER LEAD HEAD SUPERVISOR
                        instruct: DISPATCHER LEAD HEAD SUPERVISOR
                        report-task: HANDLER LEAD HEAD
                        offer-mediation: HANDLER LEAD HEAD
                        consent-to-mediation: CLERK PETITIONER
                        record-agreement: HANDLER LEAD HEAD
                        sign-agreement: CLERK PETITIONER
                        fail-mediation: HANDLER LEAD HEAD PETITIONER
                        request-review: CLERK PETITIONER
                        request-re-review: CLERK PETITIONER
                        decide-lateness: HEAD REVIEWER
                        change-finding: REVIEWER
                        draft-review: REVIEWER
                        sign-review: HEAD
                        serve-review: CLERK HEAD REVIEWER
                        open-review: PETITIONER
                        consent-to-publish: CLERK PETITIONER
                        publish: HEAD REVIEWER
                        promise: HANDLER LEAD HEAD
                        keep-promise: HANDLER LEAD HEAD
                        confirm-promise: CLERK PETITIONER
                        dispute-promise: CLERK PETITIONER
                        plan-follow-up: CLERK HANDLER LEAD
                        follow-up: CLERK HANDLER LEAD
                        open-supervision: SUPERVISOR
                        answer-supervision: DISPATCHER LEAD HEAD
                        close-supervision: SUPERVISOR
                        suggest: SUPERVISOR
                        answer-suggestion: LEAD HEAD
                        lapse:\s
                        link: CLERK DISPATCHER HANDLER
                        join: DISPATCHER HANDLER LEAD
                        leave: CLERK PETITIONER
                        mark-urgent: CLERK DISPATCHER HANDLER LEAD HEAD SUPERVISOR\
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
