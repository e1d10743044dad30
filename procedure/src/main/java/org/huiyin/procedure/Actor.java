package org.huiyin.procedure;

/** Who does an act. */
public sealed interface Actor {

    /** Whether this is staff acting for that office. */
    default boolean actsFor(OfficeId office) {
        return this instanceof Staff staff && staff.office().equals(office);
    }

    /** Whether this is that member of staff, for whatever office. */
    default boolean is(StaffId person) {
        return this instanceof Staff staff && staff.id().equals(person);
    }

    /**
     * A member of staff, acting for their office. What their roles allow is {@link Permissions}.
     *
     * @param id who
     * @param office the office they act for
     */
    record Staff(StaffId id, OfficeId office) implements Actor {}

    /**
     * The petitioner (信访人) or who speaks for them, by receipt code.
     *
     * @param code what kind of code was shown
     */
    record Petitioner(CodeKind code) implements Actor {}

    /** The program itself: what the law lets happen by lapse of time. */
    record Program() implements Actor {}
}
