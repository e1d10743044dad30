package org.huiyin.procedure;

/** Whom the rules want told of an urgent matter at once (Art. 25). */
public enum Informed {
    /** The office that answers for it, and so its head. */
    HEAD,
    /** The Party committee or government of its level (本级党委和政府). */
    GOVERNMENT,
    /** The petition bureau of its level, where the joint conference has its office (联席会议办公室). */
    BUREAU,
    /** The petition bureau one level up. */
    BUREAU_ABOVE,
    /** The petition bureau at the top of the tree; the national one where it is there. */
    TOP_BUREAU
}
