package org.huiyin.procedure;

/** What a member of staff may be asked to do; one person may hold several roles in an office. */
public enum Role {
    /** Registers visits, letters and calls (接访登记). */
    CLERK,
    /** Disposes of what came in: transfers, assigns, declines. */
    DISPATCHER,
    /** Investigates, hears people, drafts the opinion (承办人). */
    HANDLER,
    /** Answers for the case; one per case (包案领导). */
    LEAD,
    /** Accepts, signs, extends, decides recusals. */
    HEAD,
    /** Decides appeals in the office above (复查、复核). */
    REVIEWER,
    /** Supervises offices that are late (督查督办). */
    SUPERVISOR,
    /** Sees numbers only. */
    ANALYST,
    /** Sees the log only. */
    AUDITOR,
    /** Runs the machine and sees no case. */
    OPERATOR
}
