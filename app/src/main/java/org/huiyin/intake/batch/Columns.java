package org.huiyin.intake.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.intake.Given;
import org.huiyin.intake.Imports;
import org.huiyin.intake.Limits;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;

/**
 * The columns a table may have, in any order; no others, so that no label about a person can come
 * in. A heading must be there.
 */
final class Columns {

    /** Several requests in one cell: one a line, or with bars between. */
    private static final String BETWEEN_REQUESTS = "\\R|\\|";

    private static final Set<String> KNOWN =
            Stream.concat(
                            Imports.COLUMNS.stream(),
                            IntStream.rangeClosed(1, Limits.REQUESTS).mapToObj(i -> "request" + i))
                    .collect(Collectors.toCollection(LinkedHashSet::new));

    private final List<String> heading;

    private Columns(List<String> heading) {
        this.heading = heading;
    }

    /**
     * Reads the heading.
     *
     * @throws UnreadableFile when a column is unknown or stands there twice
     */
    static Columns of(List<String> cells) throws UnreadableFile {
        List<String> heading =
                cells.subList(0, filled(cells)).stream()
                        .map(String::strip)
                        .map(TableWords::column)
                        .toList();
        for (String column : heading) {
            if (!KNOWN.contains(column)) {
                throw new UnreadableFile(
                        Text.of(
                                "intake.import.column",
                                shortened(column),
                                String.join(", ", KNOWN)));
            }
        }
        if (Set.copyOf(heading).size() < heading.size()) {
            throw new UnreadableFile(Text.of("intake.import.column-twice"));
        }
        return new Columns(heading);
    }

    /** The column that fills the field at a JSON pointer. */
    static String named(String pointer) {
        List<String> steps = List.of(pointer.split("/", -1));
        if (steps.size() < 2) {
            return "";
        }
        return switch (steps.get(1)) {
            case "requests" ->
                    steps.size() == 2
                            ? "requests"
                            : "request" + (Integer.parseInt(steps.get(2)) + 1);
            case "persons" -> steps.size() == 4 ? steps.get(3) : "name";
            default -> steps.get(1);
        };
    }

    /** What a line gives. Missing cells are empty; one too many and the line is not trusted. */
    Line line(long number, List<String> cells) {
        int filled = filled(cells);
        if (filled > heading.size()) {
            Text why = Text.of("intake.import.cells", filled, heading.size());
            return new Line.Unreadable(number, new FieldError("", why));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < filled; i++) {
            if (!cells.get(i).isBlank()) {
                row.put(heading.get(i), cells.get(i).strip());
            }
        }
        return new Line.Read(number, given(row), Optional.ofNullable(row.get("ref")));
    }

    /** How many cells there are without the empty ones at the end. */
    private static int filled(List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    private static Given given(Map<String, String> row) {
        return new Given(
                TableWords.channel(row.get("channel")),
                TableWords.kind(row.get("kind")),
                row.get("title"),
                row.get("narrative"),
                requests(row),
                row.get("category"),
                row.get("place"),
                row.get("office"),
                parts(row.get("concerns")),
                row.get("receivedOn"),
                List.of(
                        new Given.Person(
                                "PRINCIPAL",
                                row.get("name"),
                                row.get("phone"),
                                row.get("email"),
                                row.get("address"))));
    }

    private static List<Given.Request> requests(Map<String, String> row) {
        List<Given.Request> requests = new ArrayList<>();
        parts(row.get("requests")).forEach(text -> requests.add(Given.Request.of(text)));
        for (int i = 1; i <= Limits.REQUESTS; i++) {
            String text = row.get("request" + i);
            if (text != null) {
                requests.add(Given.Request.of(text));
            }
        }
        return requests;
    }

    private static List<String> parts(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Stream.of(cell.split(BETWEEN_REQUESTS, -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static String shortened(String column) {
        return column.length() <= 40 ? column : column.substring(0, 40) + "…";
    }
}
