/**
 * How a petition comes in: by the API, the online form, the reception desk (visit, letter, call,
 * fax) and by import. Every door reads what was given, checks it by one set of rules and files it
 * once. Other modules may ask for an import; nobody else files what people give.
 */
@org.springframework.modulith.ApplicationModule(
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
package org.huiyin.intake;
