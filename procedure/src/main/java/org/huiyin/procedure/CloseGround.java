package org.huiyin.procedure;

/** Why a case ends. */
public enum CloseGround {
    /** The opinion was served with proof and the time to ask for review is over. */
    APPEAL_TIME_OVER,
    /** Withdrawn, and the time to take the withdrawal back is over. */
    WITHDRAWN,
    /** Settled by a signed agreement, and every promise confirmed as kept. */
    SETTLED,
    /** The re-review opinion was served, and nothing promised or supervised is open. */
    RE_REVIEWED
}
