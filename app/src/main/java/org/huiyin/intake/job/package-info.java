/**
 * Imports that run while the clerk does something else: their progress and reports in the database,
 * so that any page of any program can show and stop them. Only this module's own pages call it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.intake.job;
