package org.huiyin.operations.replay;

/**
 * How what offices really did fares by the clocks.
 *
 * @param replayed how many messages went through
 * @param within15 how many were answered within 15 days, counted as the law counts
 * @param within60 how many before their handling clock ran out
 * @param late60 how many after it
 */
public record Replayed(int replayed, int within15, int within60, int late60) {

    static final Replayed NONE = new Replayed(0, 0, 0, 0);

    Replayed and(boolean in15, boolean in60) {
        return new Replayed(
                replayed + 1,
                within15 + (in15 ? 1 : 0),
                within60 + (in60 ? 1 : 0),
                late60 + (in60 ? 0 : 1));
    }
}
