package org.huiyin.procedure;

/** Why a case ends. */
public enum CloseGround {
    /** The opinion was served with proof and the time to ask for review is over. */
    APPEAL_TIME_OVER,
    /** Withdrawn, and the time to take the withdrawal back is over. */
    WITHDRAWN
}
