package org.huiyin.office.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.office.Categories;
import org.huiyin.office.Competence;
import org.huiyin.office.CompetenceTable;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.Register;
import org.huiyin.office.store.CompetenceRows.CompetenceRow;
import org.huiyin.procedure.OfficeId;
import org.springframework.stereotype.Component;

/** Looks entries up in a copy in memory, by area and category. */
@Component
final class StoredCompetenceTable implements CompetenceTable {

    private final Copy<Map<Place, List<CompetenceRow>>> table;
    private final Offices offices;
    private final Categories categories;

    StoredCompetenceTable(Registers registers, Offices offices, Categories categories) {
        this.table =
                registers.copy(
                        Register.COMPETENCE, session -> byPlace(CompetenceRows.all(session)));
        this.offices = offices;
        this.categories = categories;
    }

    private record Place(UUID area, String category) {}

    private static Map<Place, List<CompetenceRow>> byPlace(List<CompetenceRow> rows) {
        var byPlace = new HashMap<Place, List<CompetenceRow>>();
        rows.forEach(row ->
                byPlace.computeIfAbsent(
                                new Place(row.area(), row.category()), _ -> new ArrayList<>())
                        .add(row));
        return byPlace;
    }

    @Override
    public Optional<Competence> whoAnswers(String category, OfficeId area, LocalDate on) {
        var subjects = categories.path(category).reversed();
        return offices.path(area).reversed().stream()
                .flatMap(office -> offices.idsOf(office.code()).stream())
                .flatMap(id -> subjects.stream().map(subject -> new Place(id, subject.code())))
                .flatMap(place -> at(place, on).stream())
                .findFirst()
                .map(this::competence);
    }

    private Optional<CompetenceRow> at(Place place, LocalDate on) {
        return inForce(table.value().getOrDefault(place, List.of()), on);
    }

    private static Optional<CompetenceRow> inForce(List<CompetenceRow> rows, LocalDate on) {
        return rows.reversed().stream().filter(row -> !row.validFrom().isAfter(on)).findFirst();
    }

    @Override
    public List<Competence> on(LocalDate day) {
        return table.value().values().stream()
                .flatMap(rows -> inForce(rows, day).stream())
                .map(this::competence)
                .sorted(
                        Comparator.comparing((Competence entry) -> entry.area().code())
                                .thenComparing(Competence::category))
                .toList();
    }

    private Competence competence(CompetenceRow row) {
        return new Competence(
                row.category(),
                code(row.area()),
                code(row.lead()),
                row.assisting().stream().map(this::code).toList(),
                row.reason(),
                row.validFrom());
    }

    private OfficeId code(UUID office) {
        return offices.byId(office).map(Office::code).orElseThrow();
    }
}
