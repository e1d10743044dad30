/**
 * Who there is and who answers for what: the tree of offices with its history, staff and their
 * roles, categories of subjects, the competence table, holiday calendars and rules profiles. Public
 * facts, changed forward only and logged. Every module that knows the law may ask here; nothing
 * here knows a petition.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shell", "database"})
@org.jspecify.annotations.NullMarked
package org.huiyin.office;
