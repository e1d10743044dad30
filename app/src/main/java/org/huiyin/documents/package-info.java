/**
 * The papers of a petition: evidence, envelopes, proofs. What a file is is decided by its content;
 * it is kept encrypted under the petition's key outside the reach of the web server, and handed out
 * so that no browser runs it. Every module that takes in or shows files goes through here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"database", "shell", "vault"})
@org.jspecify.annotations.NullMarked
package org.huiyin.documents;
