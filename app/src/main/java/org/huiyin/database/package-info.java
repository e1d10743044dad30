/**
 * The database: the launcher of the embedded server, its roles and migrations, and the wrapper that
 * gives each transaction its scope. Every module may use it; nobody else speaks SQL.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.huiyin.database;
