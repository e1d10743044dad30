package org.huiyin.intake.draft;

import java.util.UUID;

/**
 * A file that waits with a draft.
 *
 * @param name safe to show
 * @param size in bytes
 * @param original whether it pictures the letter, its envelope or the fax sheet
 */
public record StagedPaper(UUID id, String name, int size, boolean original) {

    private static final int KILO = 1000;

    /** In thousand bytes, at least one. */
    public int kilobytes() {
        return Math.max(1, Math.ceilDiv(size, KILO));
    }
}
