package org.huiyin.portal.web;

import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.CodeKind;

/**
 * The code that a desk printed: whoever printed it might know it. It reads and adds; it does not
 * speak for the petitioner, and its opening the reply proves no service.
 */
final class DeskCode {

    private DeskCode() {}

    /** Whether the reader showed one. */
    static boolean shown(CaseFile file) {
        return file.code().filter(CodeKind.DESK::equals).isPresent();
    }

    /** Whether the reply can be read with the code shown; a desk's reads what was served before. */
    static boolean mayRead(CaseFile file) {
        return file.view().documents().contains(Petitions.OPINION)
                && (!shown(file) || file.opinion().isPresent());
    }
}
