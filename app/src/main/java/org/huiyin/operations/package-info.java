/**
 * The command line and what it sets in motion: demo data, import, replay of real messages, rebuild,
 * divisions. The operator calls; no module does.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"intake", "petition", "office", "vault", "shell", "database"})
@org.jspecify.annotations.NullMarked
package org.huiyin.operations;
