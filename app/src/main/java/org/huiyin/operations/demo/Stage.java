package org.huiyin.operations.demo;

/**
 * How far a demo case has come, in the order in which a case gets there, and how many of a hundred
 * stop there.
 */
enum Stage {
    RECEIVED(6),
    PASSED_ON(8),
    ACCEPTED(5),
    LED(5),
    IN_HAND(9),
    HEARD(8),
    CONFIRMED(6),
    DRAFTED(7),
    SIGNED(4),
    LAID_OPEN(6),
    SERVED(14),
    RATED(6),
    CLOSED(16);

    private final int share;

    Stage(int share) {
        this.share = share;
    }

    /** The stage of one of a hundred cases. */
    static Stage of(int place) {
        int rest = Math.floorMod(place, 100);
        for (Stage stage : values()) {
            rest -= stage.share;
            if (rest < 0) {
                return stage;
            }
        }
        throw new IllegalStateException("the shares make up a hundred");
    }

    boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }
}
