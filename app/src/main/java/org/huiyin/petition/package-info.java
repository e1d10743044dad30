/**
 * The streams of petitions, and the only writer to them: filing, acts, what stands in a case and
 * what happened to it, worklists. Pages and the API of every module come here; nobody else touches
 * the tables {@code petition} and {@code event}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"office", "vault", "shell", "database"})
@org.jspecify.annotations.NullMarked
package org.huiyin.petition;
