/**
 * What every page and every API answer shares: language, dates, legal time, who is signed in, the
 * problems that can be answered, limits on tries, layout. Every module may use it.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"database"})
@org.jspecify.annotations.NullMarked
package org.huiyin.shell;
