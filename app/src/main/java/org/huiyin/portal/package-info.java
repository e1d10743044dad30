/**
 * The petitioner's pages: track with number and code, read the timeline and the proof of each date,
 * add facts, withdraw, read the opinion, appeal, rate, see who opened the file, report retaliation.
 * Nobody calls in here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "petition",
            "intake",
            "correspondence",
            "documents",
            "vault",
            "office",
            "shell",
            "database"
        })
@org.jspecify.annotations.NullMarked
package org.huiyin.portal;
