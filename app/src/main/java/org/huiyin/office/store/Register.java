package org.huiyin.office.store;

/** The registers, each with a version that moves with every change. */
enum Register {
    OFFICE,
    STAFF,
    COMPETENCE,
    CALENDAR
}
