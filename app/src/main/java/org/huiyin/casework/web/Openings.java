package org.huiyin.casework.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.PetitionView;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Purpose;

/**
 * For which acts somebody can open the identity on a case now: acts that are theirs and possible.
 * The petition module decides again when it is opened; this is what a page offers.
 */
final class Openings {

    private Openings() {}

    /**
     * @param acts what their roles let them do, possible or not
     */
    static List<Purpose> of(CaseFile file, List<ActLine> acts, SignedIn staff) {
        if (!file.view().office().equals(staff.office().code())) {
            return List.of();
        }
        return Arrays.stream(Purpose.values())
                .filter(purpose -> isTheirs(purpose, file.view(), staff))
                .filter(purpose -> isPossible(purpose, acts))
                .toList();
    }

    /** The office's desk, or whoever is lead official or handler of this very case. */
    private static boolean isTheirs(Purpose purpose, PetitionView petition, SignedIn staff) {
        boolean desk = staff.has(Role.CLERK) && purpose.isActOf(Set.of(Role.CLERK));
        boolean named =
                petition.lead().map(StaffId::new).filter(staff::standsFor).isPresent()
                        || petition.handler()
                                .map(StaffId::new)
                                .filter(staff::standsFor)
                                .isPresent();
        return desk || (named && purpose.isActOf(staff.roles()));
    }

    private static boolean isPossible(Purpose purpose, List<ActLine> acts) {
        return acts.stream()
                .filter(ActLine::possible)
                .anyMatch(act -> act.name().equals(purpose.act()));
    }
}
