package org.huiyin.correspondence;

import java.time.LocalDate;
import org.huiyin.procedure.OfficeId;
import org.huiyin.vault.PetitionNumber;

/**
 * What stands on every letter.
 *
 * @param petition the petition it is about
 * @param letterNumber the letter's own number (文号)
 * @param date the legal day on which it was made
 * @param office code of the office that writes
 * @param officeName that office as people call it, in the letter's language
 * @param citesLaw whether the rules of the case are those of the Regulations on Petition Work, so
 *     that the letter may cite them; a company's own are not
 */
public record LetterHead(
        PetitionNumber petition,
        String letterNumber,
        LocalDate date,
        OfficeId office,
        String officeName,
        boolean citesLaw) {}
