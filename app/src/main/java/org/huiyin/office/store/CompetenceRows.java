package org.huiyin.office.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Competence;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.OfficeId;

/**
 * The competence table. A later entry for the same category and area takes the place of earlier.
 */
final class CompetenceRows {

    private CompetenceRows() {}

    record CompetenceRow(
            String category,
            UUID area,
            UUID lead,
            List<UUID> assisting,
            String reason,
            LocalDate validFrom) {}

    /** All entries, later ones after those they replace. */
    static List<CompetenceRow> all(Session session) {
        return session.sql()
                .sql(
                        """
                        select category, area_id, lead_id, assisting_ids, reason, valid_from
                        from competence order by valid_from, recorded_at
                        """)
                .query((row, _) ->
                        new CompetenceRow(
                                row.getString("category"),
                                row.getObject("area_id", UUID.class),
                                row.getObject("lead_id", UUID.class),
                                Arrays.asList((UUID[]) row.getArray("assisting_ids").getArray()),
                                row.getString("reason"),
                                row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    static void insert(Session session, Competence entry, Offices offices, Instant now) {
        var assisting = entry.assisting().stream().map(office -> id(offices, office)).toList();
        session.sql()
                .sql(
                        """
                        insert into competence (competence_id, category, area_id, lead_id,
                            assisting_ids, reason, valid_from, recorded_at)
                        values (:id, :category, :area, :lead, cast(:assisting as uuid[]), :reason,
                            :from, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("category", entry.category())
                .param("area", id(offices, entry.area()))
                .param("lead", id(offices, entry.lead()))
                .param("assisting", SqlArray.of(assisting))
                .param("reason", entry.reason())
                .param("from", entry.validFrom())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static UUID id(Offices offices, OfficeId code) {
        return offices.byCode(code)
                .map(Office::id)
                .orElseThrow(() -> new RegisterRefusal(Reason.OFFICE_UNKNOWN));
    }
}
