package org.huiyin.petition;

/**
 * The sweep over the clocks (督促): warns before each last day, and acts when it has passed — silence
 * accepts, a missed clock opens a supervision file. It never misses and never does a thing twice,
 * also after days without the program, also with several programs on one database.
 */
public interface ClockWatch {

    /**
     * Looks at every petition on which something is to be done until today.
     *
     * @return what was done
     */
    Swept sweep();

    /**
     * What a sweep did.
     *
     * @param petitions how many were looked at
     * @param warnings how many warnings went out
     * @param entries how many entries were written: silences and files
     */
    record Swept(long petitions, long warnings, long entries) {

        /** Nothing. */
        public static final Swept NOTHING = new Swept(0, 0, 0);

        /** Both together. */
        public Swept plus(Swept other) {
            return new Swept(
                    petitions + other.petitions,
                    warnings + other.warnings,
                    entries + other.entries);
        }
    }
}
