package org.huiyin.procedure;

/**
 * The opaque public id of a member of staff.
 *
 * @param value never blank; says nothing about the person
 */
public record StaffId(String value) {

    public StaffId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a staff id is not blank");
        }
    }
}
