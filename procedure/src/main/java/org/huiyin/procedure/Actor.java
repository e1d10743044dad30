package org.huiyin.procedure;

/** Who does an act. */
public sealed interface Actor {

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
