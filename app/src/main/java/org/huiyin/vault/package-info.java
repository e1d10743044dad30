/**
 * Who stands behind a petition and what people wrote: encrypted under one key per petition, itself
 * wrapped by the master key; with the numbers and codes by which a petition is known, and the
 * record of each time an identity was opened. Every module that stores words or persons goes
 * through here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"database", "shell"})
@org.jspecify.annotations.NullMarked
package org.huiyin.vault;
