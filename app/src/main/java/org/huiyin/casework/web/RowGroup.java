package org.huiyin.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;

/**
 * Cases under one heading.
 *
 * @param heading key of its words; empty for a list that needs none
 */
public record RowGroup(Optional<String> heading, List<CaseRow> rows) {

    public RowGroup {
        rows = List.copyOf(rows);
    }

    /** One list without headings. */
    static List<RowGroup> plain(List<CaseRow> rows) {
        return List.of(new RowGroup(Optional.empty(), rows));
    }

    /** As a lead official works: what waits for them, what becomes late, then the rest. */
    static List<RowGroup> forLead(List<CaseRow> rows, SignedIn lead) {
        List<CaseRow> rest =
                new ArrayList<>(rows.stream().filter(row -> isLedBy(row, lead)).toList());
        List<CaseRow> waiting = taken(rest, row -> row.handler().isEmpty());
        List<CaseRow> late =
                taken(
                        rest,
                        row -> row.left().filter(left -> !left.tone().equals("calm")).isPresent());
        return List.of(
                        new RowGroup(Optional.of("casework.lead.waiting"), waiting),
                        new RowGroup(Optional.of("casework.lead.late"), late),
                        new RowGroup(Optional.of("casework.lead.rest"), rest))
                .stream()
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static boolean isLedBy(CaseRow row, SignedIn lead) {
        return row.item().lead().map(StaffId::new).filter(lead::standsFor).isPresent();
    }

    private static List<CaseRow> taken(List<CaseRow> from, Predicate<CaseRow> wanted) {
        List<CaseRow> found = from.stream().filter(wanted).toList();
        from.removeAll(found);
        return found;
    }
}
