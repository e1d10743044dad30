/**
 * The staff's own pages: worklists, the case page, and one page for each act. It decides nothing;
 * what may be done and why not comes from the petition module and, through it, from the law. Nobody
 * calls it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "petition",
            "correspondence",
            "office",
            "vault",
            "documents",
            "shell",
            "database"
        })
@org.jspecify.annotations.NullMarked
package org.huiyin.casework;
