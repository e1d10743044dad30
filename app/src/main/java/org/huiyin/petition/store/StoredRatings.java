package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.office.Office;
import org.huiyin.petition.Ratings;
import org.huiyin.procedure.Role;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Counts the table {@code rating} with the eyes of an office; the database holds back the rest. */
@Component
final class StoredRatings implements Ratings {

    private static final Set<Role> READERS =
            EnumSet.of(Role.HEAD, Role.LEAD, Role.SUPERVISOR, Role.ANALYST);
    private static final String TOTALS =
            """
            select office_id, extract(year from served_on)::integer as year,
                extract(quarter from served_on)::integer as quarter,
                count(*)::integer as ratings,
                round(avg(manner), 1) as manner, round(avg(result), 1) as result
            from rating where served_on between ? and ?
            group by 1, 2, 3 having count(*) >= ?
            order by 2 desc, 3 desc, 1
            """;

    private final Database database;
    private final Rules rules;
    private final RatingWords words;

    StoredRatings(Database database, Rules rules, RatingWords words) {
        this.database = database;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public List<Said> words(SignedIn staff) {
        return words.of(staff, quarters());
    }

    @Override
    public List<Quarter> quarters() {
        LocalDate fixed = rules.today().minusDays(rules.longestRating() + 1L);
        Quarter last = Quarter.of(fixed.plusDays(1)).before();
        return Stream.iterate(last, Quarter::before).limit(QUARTERS).toList();
    }

    @Override
    public List<Total> totals(SignedIn staff) {
        if (staff.roles().stream().noneMatch(READERS::contains)) {
            return List.of();
        }
        List<Quarter> told = quarters();
        return database.read(
                staff.scope(),
                session ->
                        session.sql()
                                .sql(TOTALS)
                                .params(told.getLast().first(), told.getFirst().last(), LEAST)
                                .query((row, _) ->
                                        new Total(
                                                rules.offices()
                                                        .byId(row.getObject(1, UUID.class))
                                                        .map(Office::code)
                                                        .orElseThrow(),
                                                new Quarter(row.getInt(2), row.getInt(3)),
                                                row.getInt(4),
                                                row.getBigDecimal(5),
                                                row.getBigDecimal(6)))
                                .list());
    }
}
