package org.huiyin.petition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * All that a row holds.
     *
     * @param office that answered
     * @param readers that office and those above it
     * @param barred who must not learn of the petition
     */
    record Whole(Row row, UUID office, Set<UUID> readers, Set<UUID> barred) {

        /** The same with the successors of offices that were merged or dissolved since. */
        private Whole today(Offices offices) {
            return new Whole(
                    row, today(office, offices), today(readers, offices), today(barred, offices));
        }

        private static Set<UUID> today(Set<UUID> ids, Offices offices) {
            return ids.stream().map(id -> today(id, offices)).collect(Collectors.toSet());
        }

        private static UUID today(UUID id, Offices offices) {
            return offices.byId(id).map(Office::id).orElse(id);
        }
    }

    /** Whether every row of the petition holds in every part what follows from the events. */
    static boolean follow(List<Whole> stored, Matter matter, List<UUID> barred, Offices offices) {
        List<Office> path = path(matter, offices);
        List<Whole> wanted =
                of(matter).stream()
                        .map(row ->
                                new Whole(
                                        row,
                                        path.getLast().id(),
                                        path.stream().map(Office::id).collect(Collectors.toSet()),
                                        Set.copyOf(barred)))
                        .toList();
        return stored.stream().map(one -> one.today(offices)).toList().equals(wanted);
    }

    private static List<Office> path(Matter matter, Offices offices) {
        return offices.path(offices.today(matter.office()));
    }

    static List<Whole> stored(Session session, UUID petition) {
        return session.sql()
                .sql(
                        """
                        select answer, served_on, manner, result, office_id, readers, barred
                        from rating where petition_id = ? order by answer
                        """)
                .param(petition)
                .query((row, _) ->
                        new Whole(
                                new Row(
                                        row.getInt("answer"),
                                        row.getObject("served_on", LocalDate.class),
                                        row.getInt("manner"),
                                        row.getInt("result")),
                                row.getObject("office_id", UUID.class),
                                ids(row, "readers"),
                                ids(row, "barred")))
                .list();
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((UUID[]) row.getArray(column).getArray()));
    }

    /**
     * Writes them anew, with the offices above as they stand now as readers.
     *
     * @param barred who must not learn of the petition, and so not of what it adds to a total
     */
    static void write(
            Session session, UUID petition, Matter matter, List<UUID> barred, Offices offices) {
        session.sql().sql("delete from rating where petition_id = ?").param(petition).update();
        List<Office> path = path(matter, offices);
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
