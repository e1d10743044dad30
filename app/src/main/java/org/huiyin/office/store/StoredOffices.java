package org.huiyin.office.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficePeriod;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.Succession;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.OfficeTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the copy of the tree in memory; only the history is read from the database. */
@Component
final class StoredOffices implements Offices {

    private final Copy<Tree> tree;
    private final Database database;

    StoredOffices(Registers registers, Database database) {
        this.tree = registers.copy(Register.OFFICE, Tree::read);
        this.database = database;
    }

    @Override
    public Optional<Office> byCode(OfficeId code) {
        return tree.value().byCode(code);
    }

    @Override
    public Optional<Office> byId(UUID id) {
        return tree.value().byId(id);
    }

    @Override
    public List<Office> children(OfficeId code) {
        return tree.value().children(code);
    }

    @Override
    public List<Office> path(OfficeId code) {
        return tree.value().path(code);
    }

    @Override
    public List<Office> tops() {
        return tree.value().tops();
    }

    @Override
    public Optional<Office> rootBureau() {
        return tree.value().rootBureau();
    }

    @Override
    public List<Office> named(String words, int limit) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var all = tree.value().inOrder();
        Predicate<Office> begins = office -> names(office).anyMatch(n -> n.startsWith(wanted));
        Predicate<Office> contains = office -> names(office).anyMatch(n -> n.contains(wanted));
        return Stream.concat(
                        all.stream().filter(begins),
                        all.stream().filter(contains.and(begins.negate())))
                .limit(limit)
                .toList();
    }

    private static Stream<String> names(Office office) {
        return Stream.concat(Stream.of(office.name()), office.nameEn().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Office> open(int start, int limit) {
        return tree.value().inOrder().stream()
                .filter(Office::open)
                .skip(start)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Office> above(OfficeId code) {
        return byCode(code).flatMap(Office::above).flatMap(this::byCode);
    }

    @Override
    public List<UUID> idsOf(OfficeId code) {
        return tree.value().idsOf(code);
    }

    @Override
    public List<Succession> successions(OfficeId code) {
        return tree.value().successions(code);
    }

    @Override
    public OfficeTree tree() {
        return new OfficeTree() {
            @Override
            public boolean isBureau(OfficeId office) {
                return byCode(office).map(found -> found.kind().isBureau()).orElse(false);
            }

            @Override
            public Optional<OfficeId> above(OfficeId office) {
                return byCode(office).flatMap(Office::above);
            }

            @Override
            public OfficeId today(OfficeId office) {
                return StoredOffices.this.today(office);
            }

            @Override
            public boolean isGovernment(OfficeId office) {
                return byCode(office).filter(found -> found.kind().isGovernment()).isPresent();
            }

            @Override
            public Optional<OfficeId> bureauOf(OfficeId government) {
                return children(government).stream()
                        .filter(below -> below.kind() == OfficeKind.PETITION_BUREAU)
                        .findFirst()
                        .map(Office::code);
            }

            @Override
            public boolean isCommittee(OfficeId office) {
                return byCode(office)
                        .filter(found -> found.kind() == OfficeKind.COMMITTEE)
                        .isPresent();
            }
        };
    }

    @Override
    public List<OfficePeriod> history(OfficeId code) {
        var now = tree.value();
        return now.last(code.code()).map(row -> periods(row.id(), now)).orElse(List.of());
    }

    private List<OfficePeriod> periods(UUID office, Tree now) {
        var entries =
                database.read(
                        Scope.nobody(),
                        session ->
                                session.sql()
                                        .sql(
                                                """
                                                select valid_from, name, above_id, successor_id
                                                from office_history
                                                where office_id = :office order by entry
                                                """)
                                        .param("office", office)
                                        .query(Entry.class)
                                        .list());
        var periods = new ArrayList<OfficePeriod>();
        for (var entry : entries) {
            var next = entry.period(now);
            if (periods.isEmpty() || !same(periods.getLast(), next)) {
                periods.add(next);
            }
        }
        for (int i = 1; i < periods.size(); i++) {
            periods.set(i - 1, ended(periods.get(i - 1), periods.get(i).from()));
        }
        return List.copyOf(periods);
    }

    private static boolean same(OfficePeriod one, OfficePeriod other) {
        return one.name().equals(other.name())
                && one.above().equals(other.above())
                && one.successor().equals(other.successor());
    }

    private static OfficePeriod ended(OfficePeriod period, LocalDate until) {
        return new OfficePeriod(
                period.from(),
                Optional.of(until),
                period.name(),
                period.above(),
                period.successor());
    }

    private record Entry(
            LocalDate validFrom, String name, @Nullable UUID aboveId, @Nullable UUID successorId) {

        OfficePeriod period(Tree tree) {
            return new OfficePeriod(
                    validFrom,
                    Optional.empty(),
                    name,
                    Optional.ofNullable(aboveId).map(tree::code),
                    Optional.ofNullable(successorId).map(tree::code));
        }
    }
}
