package org.huiyin.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/** The table of who answers for what, as approved by two people. */
public interface CompetenceTable {

    /**
     * Who answers for a subject in an area on a day. The nearest area that says anything about the
     * category decides (属地管理 comes first); within it the most specific category.
     *
     * @param area any office; the table of its own territory comes before those above
     * @return empty when no office above names anyone, or the category or area is unknown
     */
    Optional<Competence> whoAnswers(String category, OfficeId area, LocalDate on);

    /** All entries that hold on a day, by area and category. */
    List<Competence> on(LocalDate day);
}
