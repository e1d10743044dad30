package org.huiyin.office.store;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.Divisions;
import org.huiyin.office.Register;
import org.huiyin.office.store.DivisionFile.Division;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the file with the tree as it stands and adds what differs, in one transaction. */
@Component
final class StoredDivisions implements Divisions {

    private final Registers registers;
    private final ChangeLog log;

    StoredDivisions(Registers registers, ChangeLog log) {
        this.registers = registers;
        this.log = log;
    }

    @Override
    public Loaded load(Reader csv, Author by) {
        var file = DivisionFile.read(csv);
        return registers.change(
                Register.OFFICE,
                session -> {
                    var difference = new Difference(Tree.read(session), file);
                    difference.write(session, by);
                    var loaded = difference.loaded();
                    log.add(
                            session,
                            by,
                            Register.OFFICE,
                            "DIVISIONS_LOADED",
                            Integer.toString(file.size()),
                            "+%d ~%d >%d"
                                    .formatted(loaded.added(), loaded.renamed(), loaded.moved()));
                    return loaded;
                });
    }

    /** What the file says that the tree does not. */
    private static final class Difference {

        private final Map<String, UUID> ids = new HashMap<>();
        private final List<Row> first = new ArrayList<>();
        private final List<Row> changed = new ArrayList<>();
        private int renamed;
        private int moved;
        private int unchanged;

        Difference(Tree tree, Map<String, Division> file) {
            file.keySet().forEach(code -> ids.put(code, id(tree, code)));
            file.values().forEach(division -> compare(division, tree.last(division.code())));
        }

        private static UUID id(Tree tree, String code) {
            return tree.last(code).map(Row::id).orElseGet(UUID::randomUUID);
        }

        private void compare(Division division, Optional<Row> last) {
            if (last.isEmpty()) {
                first.add(begin(division));
                return;
            }
            var row = last.orElseThrow();
            if (row.ended()) {
                unchanged++;
                return;
            }
            boolean otherName = !row.name().equals(division.name());
            boolean otherPlace = !Objects.equals(row.above(), above(division));
            if (otherName || otherPlace) {
                changed.add(row.next(division.name(), row.nameEn(), above(division)));
            }
            renamed += otherName ? 1 : 0;
            moved += otherPlace ? 1 : 0;
            unchanged += otherName || otherPlace ? 0 : 1;
        }

        private Row begin(Division division) {
            return new Row(
                    Objects.requireNonNull(ids.get(division.code())),
                    division.code(),
                    division.kind(),
                    1,
                    division.name(),
                    null,
                    above(division),
                    false,
                    null,
                    null);
        }

        private @Nullable UUID above(Division division) {
            return ids.get(division.parent());
        }

        void write(Session session, Author by) {
            Entries.begin(session, first);
            Entries.add(session, by.on(), first);
            Entries.add(session, by.on(), changed);
        }

        Loaded loaded() {
            return new Loaded(first.size(), renamed, moved, unchanged);
        }
    }
}
