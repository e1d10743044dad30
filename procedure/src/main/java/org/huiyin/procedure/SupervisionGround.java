package org.huiyin.procedure;

/** Why an office is supervised (Art. 38–40, 42–46). */
public enum SupervisionGround {
    NOT_REGISTERED,
    NOT_ACCEPTED,
    NOT_TOLD,
    LATE,
    PASSED_AROUND,
    PERFUNCTORY,
    FALSE_ANSWER,
    FOUNDED_NOT_SUPPORTED,
    NOT_CARRIED_OUT,
    SUGGESTION_IGNORED,
    RUDENESS,
    FAVOURS,
    LEAK,
    URGENT_CONCEALED,
    RETALIATION
}
