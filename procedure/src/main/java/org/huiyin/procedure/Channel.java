package org.huiyin.procedure;

/** How a matter came in. */
public enum Channel {
    ONLINE,
    VISIT,
    LETTER,
    PHONE,
    FAX
}
