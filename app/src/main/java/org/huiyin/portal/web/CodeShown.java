package org.huiyin.portal.web;

import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.CodeKind;

/**
 * What the code that a reader showed says of them. Whoever printed a desk's code might know it: it
 * reads and adds, and does not speak for the petitioner. An agent's speaks, and the petitioner's
 * own word beats it. That either opened the reply proves no service.
 */
final class CodeShown {

    private CodeShown() {}

    static boolean own(CaseFile file) {
        return is(CodeKind.OWN, file);
    }

    static boolean desks(CaseFile file) {
        return is(CodeKind.DESK, file);
    }

    /** Whether it is an agent's or a guardian's. */
    static boolean agents(CaseFile file) {
        return is(CodeKind.AGENT, file);
    }

    /** Whether the reply can be read with it; any but the petitioner's own once it was served. */
    static boolean mayRead(CaseFile file) {
        return file.view().documents().contains(Petitions.OPINION)
                && (own(file) || file.opinion().isPresent());
    }

    private static boolean is(CodeKind kind, CaseFile file) {
        return file.code().filter(kind::equals).isPresent();
    }
}
