package org.huiyin.procedure;

/** How a receipt code came to its holder, and so what it may do. */
public enum CodeKind {
    /** Shown to the petitioner alone when they filed. */
    OWN,
    /** Issued at the desk in a sealed print: reads and adds facts, nothing else (design). */
    DESK,
    /** Given by the petitioner to their agent; the petitioner's own word beats it. */
    AGENT
}
