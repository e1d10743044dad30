/**
 * What supervision of offices follows: where they are late, which written answers they owe, which
 * promises are not kept, which suggestions nobody answered. It is about offices and never about
 * people; it decides nothing, and a press leads to the act on the case itself. Nobody calls it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"petition", "office", "vault", "shell"})
@org.jspecify.annotations.NullMarked
package org.huiyin.supervision;
