package org.huiyin.petition;

import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.shell.SignedIn;

/**
 * Who files.
 *
 * @param scope whose idempotency keys are used: an account, or everybody without one
 * @param actor who enters it: staff, whose receipt is for the sealed print; or the petitioner, who
 *     gets their own code
 */
public record Filer(String scope, Actor actor) {

    private static final Filer PUBLIC = new Filer("anonymous", new Actor.Petitioner(CodeKind.OWN));

    /** A petitioner, with no account. */
    public static Filer petitioner() {
        return PUBLIC;
    }

    /** A member of staff, for somebody who came, wrote or called. */
    public static Filer staff(SignedIn staff) {
        return new Filer(staff.id().toString(), new Actor.Staff(staff.publicId(), staff.office()));
    }
}
