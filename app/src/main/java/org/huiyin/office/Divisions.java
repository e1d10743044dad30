package org.huiyin.office;

import java.io.Reader;

/**
 * Loads the administrative divisions as the tree of offices: a government for each province, city
 * and county, a township or street office below.
 */
public interface Divisions {

    /**
     * Adds what is new; a division known under its code that has another name or place is renamed
     * or moved, which its history keeps. Loading the same file again changes nothing. Divisions
     * that are missing from the file stay as they are: which one succeeds them, the file does not
     * say.
     *
     * @param csv columns {@code code,name,parent,level}, parents before or after; level {@code
     *     province}, {@code city}, {@code county} or {@code township}
     * @return what was done
     * @throws DivisionsMalformed naming the first bad line; nothing was loaded
     */
    Loaded load(Reader csv, Author by);

    /** How many divisions were new, renamed, moved, or as they had been. */
    record Loaded(int added, int renamed, int moved, int unchanged) {}

    /** The file cannot be loaded. */
    final class DivisionsMalformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;

        public DivisionsMalformed(long line, String what) {
            super("line " + line + ": " + what);
            this.line = line;
        }

        /** Counted from 1, the heading included. */
        public long line() {
            return line;
        }
    }
}
