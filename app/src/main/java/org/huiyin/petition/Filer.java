package org.huiyin.petition;

import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.shell.SignedIn;

/**
 * Who files.
 *
 * @param scope whose idempotency keys are used: an account, or everybody without one, or imports
 * @param actor who enters it: staff, whose receipt is for the sealed print; or the petitioner, who
 *     gets their own code
 */
public record Filer(String scope, Actor actor) {

    private static final String IMPORT = "import";

    private static final Filer PUBLIC = new Filer("anonymous", new Actor.Petitioner(CodeKind.OWN));

    /** A petitioner, with no account. */
    public static Filer petitioner() {
        return PUBLIC;
    }

    /** A member of staff, for somebody who came, wrote or called. */
    public static Filer staff(SignedIn staff) {
        return new Filer(staff.id().toString(), new Actor.Staff(staff.publicId(), staff.office()));
    }

    /**
     * An import from an older register, whoever runs it; repeated, it files nothing twice. Kept out
     * of public figures, so that nobody can back-date by importing.
     */
    public static Filer importing(Actor actor) {
        return new Filer(IMPORT, actor);
    }

    /** Whether what is filed comes from an older register and stays out of public figures. */
    public boolean imported() {
        return scope.equals(IMPORT);
    }
}
