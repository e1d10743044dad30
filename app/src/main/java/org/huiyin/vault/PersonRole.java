package org.huiyin.vault;

/** How a person stands to a petition. */
public enum PersonRole {
    /** Whose matter it is (信访人). */
    PRINCIPAL,
    /** Speaks for many; at most five (代表, Art. 20). */
    REPRESENTATIVE,
    /** Acts for the principal by their mandate (代理人). */
    AGENT,
    /** Acts for a person who cannot (监护人). */
    GUARDIAN,
    /** One of the many who are spoken for. */
    MEMBER
}
