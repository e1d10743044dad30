package org.huiyin.petition;

/**
 * Carries out the change of the master key that two operators ordered, while programs serve. A new
 * key wraps from the first moment; every petition's key is wrapped anew; then the old one is thrown
 * away. May be killed and tried again at any point, also by several programs.
 */
public interface Rotation {

    /**
     * What was done this time.
     *
     * @param state where the rotation is now
     * @param wrapped how many petitions' keys were wrapped anew
     */
    record Progress(State state, int wrapped) {}

    /** Where it stands. */
    enum State {
        /** None is ordered. */
        NONE,
        /** All keys are wrapped anew; the old key is kept while a filing may still be under way. */
        WAITING,
        /** The old key is gone. */
        DONE
    }

    /** Goes as far as can be gone now. */
    Progress carryOn();
}
