package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.office.Office;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Supervisions;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Promised;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Vault;
import org.springframework.stereotype.Component;

/** Reads the petitions' rows along the indexes of last days, and of each page the streams. */
@Component
final class StoredSupervisions implements Supervisions {

    private static final String LATE =
            "status not in ('DECLINED', 'WITHDRAWN', 'CLOSED') and next_due < :today";
    private static final String OWES = "coalesce(next_owed_by, office_id)";

    private final Database database;
    private final Vault vault;
    private final Rules rules;

    StoredSupervisions(Database database, Vault vault, Rules rules) {
        this.database = database;
        this.vault = vault;
        this.rules = rules;
    }

    @Override
    public List<Overdue> overdue(SignedIn staff) {
        if (!Sight.readsCases(new Caller.Staff(staff))) {
            return List.of();
        }
        String sql = "select %s, count(*) from petition where %s group by 1".formatted(OWES, LATE);
        List<Overdue> byId =
                database.read(
                        staff.scope(),
                        session ->
                                session.sql()
                                        .sql(sql)
                                        .param("today", rules.today())
                                        .query((row, _) ->
                                                new Overdue(
                                                        office(row.getObject(1, UUID.class)),
                                                        row.getInt(2)))
                                        .list());
        return successorsTogether(byId);
    }

    /** Offices that became one are one. */
    private static List<Overdue> successorsTogether(List<Overdue> all) {
        Map<OfficeId, Integer> sums =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Overdue::office, Collectors.summingInt(Overdue::cases)));
        return sums.entrySet().stream()
                .map(sum -> new Overdue(sum.getKey(), sum.getValue()))
                .sorted(
                        Comparator.comparingInt(Overdue::cases)
                                .reversed()
                                .thenComparing(one -> one.office().code()))
                .toList();
    }

    @Override
    public List<Late> late(SignedIn staff, OfficeId office) {
        List<UUID> ids = rules.offices().idsOf(office);
        if (!Sight.readsCases(new Caller.Staff(staff)) || ids.isEmpty()) {
            return List.of();
        }
        String sql =
                """
                select petition_id, number, wrapped_key, title, next_clock, next_due from petition
                where %s and %s in (:offices) order by next_due, created_at, petition_id
                limit :most
                """
                        .formatted(LATE, OWES);
        return database.read(
                staff.scope(),
                session ->
                        session.sql()
                                .sql(sql)
                                .param("today", rules.today())
                                .param("offices", ids)
                                .param("most", MOST_LATE)
                                .query((row, _) ->
                                        new Late(
                                                row.getString("number"),
                                                title(
                                                        row.getObject("petition_id", UUID.class),
                                                        row.getBytes("wrapped_key"),
                                                        row.getBytes("title")),
                                                Clock.valueOf(row.getString("next_clock")),
                                                row.getObject("next_due", LocalDate.class)))
                                .list());
    }

    @Override
    public Page followed(SignedIn staff, int page) {
        if (!Sight.readsCases(new Caller.Staff(staff))) {
            return new Page(List.of(), false);
        }
        return database.read(
                staff.scope(),
                session -> {
                    List<PetitionRow> rows = rows(session, page);
                    return new Page(
                            rows.stream()
                                    .limit(PAGE_SIZE)
                                    .flatMap(row -> followed(session, row).stream())
                                    .sorted(Comparator.comparing(Followed::due))
                                    .toList(),
                            rows.size() > PAGE_SIZE);
                });
    }

    private static List<PetitionRow> rows(Session session, int page) {
        return session.sql()
                .sql(
                        "select "
                                + PetitionRows.COLUMNS
                                + """
                                 from petition where followed is not null
                                order by followed, petition_id limit ? offset ?
                                """)
                .params(PAGE_SIZE + 1, (long) page * PAGE_SIZE)
                .query((row, _) -> PetitionRows.read(row))
                .list();
    }

    /** All that is followed in one case, read with that case entered. */
    private List<Followed> followed(Session session, PetitionRow row) {
        PetitionRow.Given given = row.given();
        session.enter(given.id());
        Matter matter = OpenCase.replay(PetitionRows.events(session, given.id())).matter();
        String title = title(given.id(), given.wrappedKey(), given.title());
        List<Followed> all = new ArrayList<>();
        owed(matter)
                .forEach(one ->
                        all.add(
                                new Followed(
                                        given.number().digits(),
                                        title,
                                        now(one.office()),
                                        one.due(),
                                        one.what())));
        return all;
    }

    private record Owed(OfficeId office, LocalDate due, What what) {}

    private static Stream<Owed> owed(Matter matter) {
        List<Promised> promises = matter.aftermath().promises();
        return Stream.of(
                        Beside.files(matter)
                                .map(file ->
                                        new Owed(
                                                file.opening().office(),
                                                file.opening().due(),
                                                new File(
                                                        file.opening().ground(),
                                                        file.opening().supervisor(),
                                                        file.answeredOn()))),
                        IntStream.rangeClosed(1, promises.size())
                                .filter(number -> Beside.isOwed(promises.get(number - 1)))
                                .mapToObj(number -> promised(number, promises.get(number - 1))),
                        Beside.suggestions(matter)
                                .map(one ->
                                        new Owed(one.to(), one.due(), new Suggestion(one.by()))))
                .flatMap(owed -> owed);
    }

    private static Owed promised(int number, Promised one) {
        return new Owed(
                one.office(), one.due(), new Promise(number, !one.confirmed().orElse(true)));
    }

    private String title(UUID petition, byte[] wrappedKey, byte[] title) {
        return vault.open(petition, wrappedKey).open("title", title);
    }

    /** The office that stands today for one that may be no more. */
    private OfficeId now(OfficeId office) {
        return rules.offices().byCode(office).map(Office::code).orElse(office);
    }

    private OfficeId office(UUID id) {
        return rules.offices().byId(id).map(Office::code).orElseThrow();
    }
}
