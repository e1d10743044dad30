/** Drafts and import runs in the database. Only this module's own pages and services call it. */
@org.jspecify.annotations.NullMarked
package org.huiyin.intake.store;
