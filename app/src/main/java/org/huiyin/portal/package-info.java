/**
 * The petitioner's pages: track with number and code, read the timeline and the proof of each date,
 * add facts, withdraw, read the opinion, rate, see who opened the file. Nobody calls in here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "petition",
            "correspondence",
            "documents",
            "vault",
            "office",
            "shell",
            "database"
        })
@org.jspecify.annotations.NullMarked
package org.huiyin.portal;
