/**
 * What figures tell: totals about offices, each of ten matters or more. It holds no list and no
 * count of persons, and decides nothing. Nobody calls it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"petition", "office", "shell"})
@org.jspecify.annotations.NullMarked
package org.huiyin.insight;
