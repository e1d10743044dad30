package org.huiyin.isolation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;

/**
 * Says from the facts of a case alone who sees it and who may try what. It knows neither the
 * program's tables nor its code: two people who read the design would write the same twice.
 */
final class Oracle {

    /** What each role may try at all, whatever the case. */
    private static final Map<Role, Set<String>> TRIES =
            tries(
                    """
                    CLERK add-speaker answer-offer confirm-hearing confirm-promise \
                    consent-to-mediation consent-to-publish correct dispute dispute-promise \
                    end-mandate explain-law fail-service follow-up leave link mark-urgent note \
                    plan-follow-up register request-re-review request-recusal request-review serve \
                    serve-review sign-agreement succeed supplement take-back withdraw
                    DISPATCHER accept agree-to-objection answer-supervision assign classify \
                    confirm-transfer correct decline explain-law hold-meeting instruct join link \
                    mark-urgent note object-to-transfer refer-out register request-recusal resume \
                    transfer
                    HANDLER call-hearing check-opinion classify close contribute correct \
                    draft-opinion explain-law fail-mediation fail-service follow-up give-help hear \
                    hold-meeting investigate join keep-promise link mark-urgent note offer-hearing \
                    offer-mediation plan-follow-up promise record-agreement record-hearing register \
                    report-task request-contribution request-extension request-recusal serve
                    LEAD answer-suggestion answer-supervision appoint-handler call-hearing \
                    check-opinion close contribute correct draft-opinion explain-law \
                    fail-mediation follow-up give-help hear hold-meeting instruct investigate join \
                    keep-promise mark-urgent note offer-hearing offer-mediation plan-follow-up \
                    promise record-agreement record-hearing report-task request-contribution \
                    request-extension request-recusal
                    HEAD accept agree-to-objection answer-suggestion answer-supervision \
                    appoint-handler appoint-lead approve-extension assign call-hearing \
                    check-opinion classify close confirm-transfer contribute correct \
                    decide-lateness decide-recusal decline explain-law fail-mediation fail-service \
                    give-help hold-meeting instruct keep-promise mark-urgent note \
                    object-to-transfer offer-mediation promise publish record-agreement \
                    record-hearing refer-out refuse-extension report-task request-contribution \
                    request-recusal resume serve serve-review settle-dispute sign-opinion \
                    sign-review transfer
                    REVIEWER call-hearing change-finding correct decide-lateness draft-review \
                    explain-law note publish record-hearing request-contribution request-recusal \
                    serve-review settle-dispute
                    SUPERVISOR close-supervision hold-meeting instruct mark-urgent \
                    open-supervision settle-dispute suggest
                    ANALYST
                    AUDITOR
                    OPERATOR
                    """);

    /** Roles that work on cases. */
    private static final Set<Role> ON_CASES =
            EnumSet.complementOf(EnumSet.of(Role.ANALYST, Role.AUDITOR, Role.OPERATOR));

    /** Done for the office before which the case is, and by no other. */
    private static final Set<String> BY_THE_OFFICE_AT_WORK =
            Set.of(
                    "accept",
                    "decline",
                    "transfer",
                    "assign",
                    "refer-out",
                    "object-to-transfer",
                    "classify",
                    "appoint-lead",
                    "appoint-handler",
                    "hear",
                    "offer-hearing",
                    "investigate",
                    "request-extension",
                    "approve-extension",
                    "refuse-extension",
                    "draft-opinion",
                    "check-opinion",
                    "sign-opinion",
                    "serve",
                    "fail-service",
                    "offer-mediation",
                    "give-help",
                    "promise");

    private Oracle() {}

    /** Somebody on the staff. */
    record Person(StaffId id, OfficeId office, Set<Role> roles) {}

    /**
     * What became of a case, as those who acted on it know.
     *
     * @param part the offices that have or had a part in it
     * @param accused the offices that a report of wrongdoing is about
     * @param recused the officials who keep out
     * @param atWork before whom it is
     */
    record Facts(
            Set<OfficeId> part, Set<OfficeId> accused, Set<StaffId> recused, OfficeId atWork) {}

    /** Whether the case may be before their eyes at all, as far as the database knows people. */
    static boolean inSight(Person who, Facts of) {
        return of.part().contains(who.office())
                && !of.accused().contains(who.office())
                && !of.recused().contains(who.id());
    }

    /** Whether they read it. */
    static boolean sees(Person who, Facts of) {
        return inSight(who, of) && who.roles().stream().anyMatch(ON_CASES::contains);
    }

    /** Whether one of their roles lets them try such an act on any case. */
    static boolean mayTry(Set<Role> roles, String act) {
        return roles.stream().anyMatch(role -> TRIES.getOrDefault(role, Set.of()).contains(act));
    }

    /** Whether the law could let them do it, in whatever stage the case is. */
    static boolean couldDo(Person who, Facts of, String act) {
        return sees(who, of)
                && mayTry(who.roles(), act)
                && (!BY_THE_OFFICE_AT_WORK.contains(act) || who.office().equals(of.atWork()));
    }

    private static Map<Role, Set<String>> tries(String table) {
        Map<Role, Set<String>> tries = new EnumMap<>(Role.class);
        table.lines()
                .map(line -> line.strip().split(" "))
                .forEach(words ->
                        tries.put(
                                Role.valueOf(words[0]),
                                Arrays.stream(words).skip(1).collect(Collectors.toSet())));
        return tries;
    }
}
