package org.huiyin.petition;

/**
 * Ends what is over: petitions whose opinion was served and whose time to ask for review has
 * passed, and withdrawn ones that can no longer be taken back. Nobody has to think of it.
 */
public interface Closing {

    /**
     * Ends every petition that is over today; may run at any time, and twice.
     *
     * @return how many were ended
     */
    long closeWhatIsOver();
}
