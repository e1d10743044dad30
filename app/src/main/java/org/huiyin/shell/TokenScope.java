package org.huiyin.shell;

/** A part of the API that a token may be good for. */
public enum TokenScope {
    /** Reading what the owner may read. */
    READ,
    /** Filing petitions. */
    FILE,
    /** The acts on petitions, all or those that are named. */
    ACT,
    /** Opening an identity, for an act and with a reason, also by printing an addressed letter. */
    IDENTITY,
    /** The figures of the running program. */
    FIGURES;

    static TokenScope of(String method, String path) {
        if (path.startsWith("/actuator/")) {
            return FIGURES;
        }
        if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
            return READ;
        }
        if (path.equals("/api/v1/petitions")) {
            return FILE;
        }
        return path.endsWith("/identity") || path.endsWith("/letter") ? IDENTITY : ACT;
    }
}
