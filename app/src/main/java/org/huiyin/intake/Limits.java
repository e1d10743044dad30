package org.huiyin.intake;

import org.huiyin.petition.Filing;

/** How much one petition may hold (design). Lengths count as a browser counts them. */
public final class Limits {

    public static final int TITLE = Filing.TITLE_MAX;
    public static final int NARRATIVE = Filing.WORDS_MAX;
    public static final int REQUESTS = 20;
    public static final int REQUEST = 2_000;
    public static final int PLACE = 300;
    public static final int CONCERNS = 20;

    /** At most five speak for many (Art. 20). */
    public static final int REPRESENTATIVES = 5;

    public static final int MEMBERS = 100;

    /** Principals, agents and guardians together. */
    public static final int OTHER_PERSONS = 20;

    private Limits() {}
}
