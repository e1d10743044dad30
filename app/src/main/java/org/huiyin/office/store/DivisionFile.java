package org.huiyin.office.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.office.Divisions.DivisionsMalformed;
import org.huiyin.office.OfficeKind;

/** The lines of a file of divisions, checked: each code once, each parent there. */
final class DivisionFile {

    /** 街道, with which the names of streets end in the source. */
    private static final String STREET = "\u8857\u9053";

    private DivisionFile() {}

    /**
     * One line.
     *
     * @param parent empty at the top
     */
    record Division(long line, String code, String name, String parent, Level level) {

        OfficeKind kind() {
            if (level != Level.TOWNSHIP) {
                return OfficeKind.GOVERNMENT;
            }
            return name.endsWith(STREET) ? OfficeKind.STREET : OfficeKind.TOWNSHIP;
        }
    }

    /** From the widest to the narrowest. */
    enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWNSHIP
    }

    static Map<String, Division> read(Reader csv) {
        var divisions = new LinkedHashMap<String, Division>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows.forEach(row -> {
                var division = division(row);
                if (divisions.put(division.code(), division) != null) {
                    throw new DivisionsMalformed(division.line(), "a code that was there");
                }
            });
        } catch (CsvParseException e) {
            throw new DivisionsMalformed(1, "no CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        divisions.values().forEach(division -> checkParent(division, divisions));
        return divisions;
    }

    private static Division division(NamedCsvRecord row) {
        long line = row.getStartingLineNumber();
        var code = field(row, "code");
        var name = field(row, "name");
        if (!code.matches("[0-9]{2,12}") || name.isBlank()) {
            throw new DivisionsMalformed(
                    line, "a division has a code of 2 to 12 digits and a name");
        }
        return new Division(line, code, name, field(row, "parent"), level(row));
    }

    private static Level level(NamedCsvRecord row) {
        return switch (field(row, "level")) {
            case "province" -> Level.PROVINCE;
            case "city" -> Level.CITY;
            case "county" -> Level.COUNTY;
            case "township" -> Level.TOWNSHIP;
            default -> throw new DivisionsMalformed(row.getStartingLineNumber(), "no such level");
        };
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name)
                .orElseThrow(
                        () -> new DivisionsMalformed(row.getStartingLineNumber(), "no " + name));
    }

    /** A parent stands on a wider level, so that no circle can arise. */
    private static void checkParent(Division division, Map<String, Division> all) {
        if (division.parent().isEmpty()) {
            return;
        }
        var parent = all.get(division.parent());
        if (parent == null || parent.level().compareTo(division.level()) >= 0) {
            throw new DivisionsMalformed(
                    division.line(), "the parent is not there or on no wider level");
        }
    }
}
