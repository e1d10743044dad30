package org.huiyin.petition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.office.Office;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Worklists;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Worklists straight from the petitions' rows, with the eyes of the member of staff. */
@Component
final class StoredWorklists implements Worklists {

    private static final String OPEN = "status not in ('DECLINED', 'WITHDRAWN', 'CLOSED')";
    private static final String OVER = "status in ('DECLINED', 'WITHDRAWN', 'CLOSED')";
    private static final List<Queue> TO_DO =
            Arrays.stream(Queue.values()).filter(Queue::isToDo).toList();
    private static final String COLUMNS = "petition_id, " + PetitionRows.COLUMNS;
    private static final String ORDER = " order by next_due nulls last, created_at, petition_id";
    private static final UUID NOWHERE = new UUID(0, 0);
    private static final int SOON_DAYS = 7;
    private static final String COUNTING = counting();

    private final Database database;
    private final Vault vault;
    private final Rules rules;

    StoredWorklists(Database database, Vault vault, Rules rules) {
        this.database = database;
        this.vault = vault;
        this.rules = rules;
    }

    @Override
    public Page page(
            SignedIn staff,
            Queue queue,
            Optional<OfficeId> office,
            Optional<LocalDate> due,
            int page) {
        if (!Sight.readsCases(new Caller.Staff(staff))) {
            return new Page(List.of(), page, false);
        }
        String narrower =
                (office.isPresent() ? " and office_id in (:answers)" : "")
                        + (due.isPresent() ? " and next_due <= :until" : "");
        String part = "select " + COLUMNS + " from petition where %s" + narrower + ORDER;
        long before = (long) page * PAGE_SIZE;
        int wanted = PAGE_SIZE + 1;
        String sql =
                "select * from (%s) as queue %s limit %d offset %d"
                        .formatted(
                                union(queue, part + " limit " + (before + wanted)),
                                ORDER,
                                wanted,
                                before);
        List<PetitionRow> rows =
                database.read(
                        staff.scope(),
                        session ->
                                parameters(session.sql().sql(sql), staff)
                                        .param("answers", ids(office))
                                        .param("until", due.orElse(rules.today()))
                                        .query((row, _) -> PetitionRows.read(row))
                                        .list());
        boolean more = rows.size() > PAGE_SIZE;
        return new Page(
                rows.stream().limit(PAGE_SIZE).map(row -> item(row, rules.today())).toList(),
                page,
                more);
    }

    @Override
    public List<Count> counts(SignedIn staff) {
        if (!Sight.readsCases(new Caller.Staff(staff))) {
            return List.of();
        }
        return database.read(staff.scope(), session -> counts(session, staff));
    }

    private List<Count> counts(Session session, SignedIn staff) {
        return parameters(session.sql().sql(COUNTING), staff)
                .query((row, _) -> counts(row))
                .single();
    }

    /** One statement; each queue is counted along its own index and no further than is shown. */
    private static String counting() {
        String queue = "select from petition where %s" + ORDER + " limit " + MOST_COUNTED;
        return TO_DO.stream()
                .map(one ->
                        "(select least(count(*), %d) from (%s) as counted)"
                                .formatted(MOST_COUNTED, union(one, queue)))
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static List<Count> counts(ResultSet row) throws SQLException {
        List<Count> counts = new ArrayList<>();
        for (Queue queue : TO_DO) {
            counts.add(new Count(queue, row.getInt(counts.size() + 1)));
        }
        return counts;
    }

    /** One question to each part of a queue, the answers together. */
    private static String union(Queue queue, String question) {
        return parts(queue).stream()
                .map(condition -> "(" + question.formatted(condition) + ")")
                .collect(Collectors.joining(" union all "));
    }

    /**
     * Which rows, among those that the member of staff may see: conditions that exclude each other,
     * each of which an index follows in order.
     */
    private static List<String> parts(Queue queue) {
        String mine = "office_id in (:offices)";
        String open = mine + " and " + OPEN;
        return switch (queue) {
            case MINE ->
                    List.of(
                            "lead in (:staff) and " + OPEN,
                            "handler in (:staff) and (lead is null or lead not in (:staff)) and "
                                    + OPEN);
            case OFFICE -> List.of(open);
            case WAITING ->
                    List.of(mine + " and status in ('RECEIVED', 'TRANSFERRED', 'ASSIGNED')");
            case DUE -> List.of(open + " and next_due between :today and :soon");
            case OVERDUE -> List.of(open + " and next_due < :today");
            case FOR_HEAD -> List.of(open + " and for_head");
            case URGENT ->
                    List.of(open + " and urgent", "not (" + mine + ") and " + OPEN + " and urgent");
            case APPEALS -> List.of(mine + " and status in ('IN_REVIEW', 'IN_RE_REVIEW')");
            case OWED_ELSEWHERE ->
                    List.of("owing is not null and owing && array[:offices]::uuid[]");
            case SEALED -> List.of("sealed and " + OPEN);
            case PASSED_ON -> List.of("not (" + mine + ") and " + OPEN);
            case ENDED -> List.of(mine + " and " + OVER);
        };
    }

    private JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec sql, SignedIn staff) {
        LocalDate today = rules.today();
        return sql.param("offices", ids(Optional.of(staff.office())))
                .param("staff", people(staff))
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS));
    }

    private static List<String> people(SignedIn staff) {
        return Stream.concat(Stream.of(staff.publicId()), staff.covers().stream())
                .map(StaffId::value)
                .toList();
    }

    /** The ids that stand for an office; one that stands for none where it is unknown. */
    private List<UUID> ids(Optional<OfficeId> office) {
        List<UUID> ids = office.map(code -> rules.offices().idsOf(code)).orElse(List.of());
        return ids.isEmpty() ? List.of(NOWHERE) : ids;
    }

    private Item item(PetitionRow row, LocalDate today) {
        PetitionRow.Given given = row.given();
        Derived derived = row.derived();
        PetitionKey key = vault.open(given.id(), given.wrappedKey());
        return new Item(
                given.number().digits(),
                key.open("title", given.title()),
                derived.status(),
                derived.urgent(),
                rules.offices().byId(derived.office()).map(Office::code).orElseThrow().code(),
                derived.lead().map(StaffId::value),
                derived.handler().map(StaffId::value),
                derived.next().map(Derived.Due::clock),
                derived.next().map(Derived.Due::day),
                derived.next().map(next -> (int) ChronoUnit.DAYS.between(today, next.day())),
                derived.version());
    }
}
