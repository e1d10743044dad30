package org.huiyin.office;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.OfficeId;

/**
 * Who answers for a category of subjects in an area (谁主管、谁负责).
 *
 * @param category of any level
 * @param area the office whose territory, with all below it, the entry covers
 * @param lead the one office that answers
 * @param assisting offices that contribute
 * @param reason the source: a decision, a list of duties
 * @param validFrom first day
 */
public record Competence(
        String category,
        OfficeId area,
        OfficeId lead,
        List<OfficeId> assisting,
        String reason,
        LocalDate validFrom)
        implements Proposal.Change {

    public Competence {
        assisting = List.copyOf(assisting);
    }
}
