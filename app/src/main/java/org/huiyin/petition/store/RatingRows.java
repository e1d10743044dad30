package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Opinion;

/** The rows of {@code rating} of one petition, in sessions that have entered it. */
final class RatingRows {

    private RatingRows() {}

    /**
     * A rating of an answer.
     *
     * @param answer which of the petition's opinions, from 1
     */
    record Row(int answer, LocalDate servedOn, int manner, int result) {}

    /** What follows from the events. */
    static List<Row> of(Matter matter) {
        List<Row> rows = new ArrayList<>();
        List<Opinion> opinions = matter.opinions();
        for (int i = 0; i < opinions.size(); i++) {
            Opinion one = opinions.get(i);
            if (one.service().isPresent() && one.rating().isPresent()) {
                Opinion.Rating rating = one.rating().get();
                rows.add(
                        new Row(i + 1, one.service().get().on(), rating.manner(), rating.result()));
            }
        }
        return rows;
    }

    /** Whether what happened changes what a rating counts, or for whom. */
    static boolean differ(OpenCase before, Matter now, List<UUID> barred) {
        List<Row> rows = of(now);
        return !rows.equals(of(before.matter()))
                || (!rows.isEmpty() && !barred.equals(before.row().derived().barred()));
    }

    static List<Row> stored(Session session, UUID petition) {
        return session.sql()
                .sql(
                        """
                        select answer, served_on, manner, result from rating
                        where petition_id = ? order by answer
                        """)
                .param(petition)
                .query((row, _) ->
                        new Row(
                                row.getInt(1),
                                row.getObject(2, LocalDate.class),
                                row.getInt(3),
                                row.getInt(4)))
                .list();
    }

    /**
     * Writes them anew, with the offices above as they stand now as readers.
     *
     * @param barred who must not learn of the petition, and so not of what it adds to a total
     */
    static void write(
            Session session, UUID petition, Matter matter, List<UUID> barred, Offices offices) {
        session.sql().sql("delete from rating where petition_id = ?").param(petition).update();
        List<Office> path = offices.path(offices.today(matter.office()));
        UUID[] readers = path.stream().map(Office::id).toArray(UUID[]::new);
        for (Row row : of(matter)) {
            session.sql()
                    .sql(
                            """
                            insert into rating (petition_id, answer, office_id, served_on, manner,
                                result, readers, barred)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            petition,
                            row.answer(),
                            path.getLast().id(),
                            row.servedOn(),
                            row.manner(),
                            row.result(),
                            readers,
                            barred.toArray(UUID[]::new))
                    .update();
        }
    }
}
