package org.huiyin.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.database.Session;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.Succession;
import org.huiyin.procedure.OfficeId;

/** All offices at one moment; never changes. Offices that have ended lead to their successors. */
final class Tree {

    private final Map<UUID, Row> rows = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, Office> standing = new HashMap<>();
    private final Map<OfficeId, List<Office>> below = new HashMap<>();
    private final Map<UUID, List<UUID>> succeeded = new HashMap<>();
    private final Map<UUID, LocalDate> since;
    private final List<Office> inOrder;
    private final List<Office> tops = new ArrayList<>();
    private final Optional<Office> rootBureau;

    private Tree(List<Row> all, Map<UUID, LocalDate> since, Optional<UUID> rootBureau) {
        this.since = since;
        all.forEach(row -> rows.put(row.id(), row));
        all.forEach(row -> ids.put(row.code(), row.id()));
        all.stream()
                .filter(row -> !row.ended())
                .forEach(row -> standing.put(row.id(), office(row)));
        all.stream().filter(Row::ended).forEach(this::inherit);
        this.inOrder =
                standing.values().stream()
                        .sorted(Comparator.comparing(office -> office.code().code()))
                        .toList();
        inOrder.forEach(this::place);
        this.rootBureau = rootBureau.flatMap(this::byId);
    }

    static Tree read(Session session) {
        var since = new HashMap<UUID, LocalDate>();
        var rows =
                session.sql()
                        .sql(
                                """
                                select distinct on (h.office_id) h.office_id, o.code, o.kind,
                                    h.entry, h.name, h.name_en, h.above_id, h.open, h.profile,
                                    h.successor_id, h.valid_from
                                from office_history h
                                join office o on o.office_id = h.office_id
                                order by h.office_id, h.entry desc
                                """)
                        .query((row, _) -> read(row, since))
                        .list();
        return new Tree(rows, since, Settings.rootBureau(session));
    }

    private static Row read(ResultSet row, Map<UUID, LocalDate> since) throws SQLException {
        var id = row.getObject("office_id", UUID.class);
        since.put(id, row.getObject("valid_from", LocalDate.class));
        return new Row(
                id,
                row.getString("code"),
                OfficeKind.valueOf(row.getString("kind")),
                row.getInt("entry"),
                row.getString("name"),
                row.getString("name_en"),
                row.getObject("above_id", UUID.class),
                row.getBoolean("open"),
                row.getString("profile"),
                row.getObject("successor_id", UUID.class));
    }

    private Office office(Row row) {
        return new Office(
                row.id(),
                new OfficeId(row.code()),
                row.name(),
                Optional.ofNullable(row.nameEn()),
                row.kind(),
                Optional.ofNullable(row.above()).map(id -> new OfficeId(successor(id).code())),
                row.open(),
                Optional.ofNullable(row.profile()));
    }

    private void place(Office office) {
        var level =
                office.above()
                        .map(above -> below.computeIfAbsent(above, _ -> new ArrayList<>()))
                        .orElse(tops);
        level.add(office);
    }

    private void inherit(Row ended) {
        succeeded
                .computeIfAbsent(successor(ended.id()).id(), _ -> new ArrayList<>())
                .add(ended.id());
    }

    List<UUID> idsOf(OfficeId code) {
        var office = byCode(code).map(Office::id);
        return Stream.concat(
                        office.stream(),
                        office.stream()
                                .flatMap(id -> succeeded.getOrDefault(id, List.of()).stream()))
                .toList();
    }

    private Row successor(UUID id) {
        var row = row(id);
        return row.successor() == null ? row : successor(row.successor());
    }

    private Row row(UUID id) {
        var row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("an office points to one that is not there");
        }
        return row;
    }

    Optional<Office> byId(UUID id) {
        return rows.containsKey(id)
                ? Optional.ofNullable(standing.get(successor(id).id()))
                : Optional.empty();
    }

    Optional<Office> byCode(OfficeId code) {
        return Optional.ofNullable(ids.get(code.code())).flatMap(this::byId);
    }

    /** The last entry of the very office with this code, ended or not. */
    Optional<Row> last(String code) {
        return Optional.ofNullable(ids.get(code)).map(this::row);
    }

    List<Succession> successions(OfficeId code) {
        var chain = new ArrayList<Succession>();
        for (var at = last(code.code());
                at.isPresent() && at.orElseThrow().ended();
                at = at.map(Row::successor).map(this::row)) {
            chain.add(succession(at.orElseThrow()));
        }
        return List.copyOf(chain);
    }

    private Succession succession(Row ended) {
        return new Succession(
                Objects.requireNonNull(since.get(ended.id())),
                new OfficeId(ended.code()),
                ended.name(),
                Optional.ofNullable(ended.nameEn()),
                code(Objects.requireNonNull(ended.successor())));
    }

    /** The code of any office, ended or not. */
    OfficeId code(UUID id) {
        return new OfficeId(row(id).code());
    }

    List<Office> children(OfficeId code) {
        return byCode(code)
                .map(office -> below.getOrDefault(office.code(), List.of()))
                .map(List::copyOf)
                .orElse(List.of());
    }

    List<Office> path(OfficeId code) {
        var path = new ArrayList<Office>();
        var seen = new HashSet<OfficeId>();
        for (var at = byCode(code);
                at.isPresent() && seen.add(at.orElseThrow().code());
                at = at.flatMap(Office::above).flatMap(this::byCode)) {
            path.addFirst(at.orElseThrow());
        }
        return List.copyOf(path);
    }

    List<Office> tops() {
        return List.copyOf(tops);
    }

    /** All that stand, by code. */
    List<Office> inOrder() {
        return inOrder;
    }

    Optional<Office> rootBureau() {
        return rootBureau;
    }
}
