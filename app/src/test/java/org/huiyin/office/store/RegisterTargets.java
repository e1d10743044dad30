package org.huiyin.office.store;

import static org.huiyin.fuzz.Target.require;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.huiyin.fuzz.Target;
import org.huiyin.office.Divisions.DivisionsMalformed;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.shell.rest.ProgramJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;

/** Files that an installation brings: calendars, divisions, profiles. */
public final class RegisterTargets {

    private RegisterTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "calendar-file",
                        List.of(
                                DateTimeParseException.class,
                                IllegalStateException.class,
                                CsvParseException.class,
                                NoSuchElementException.class),
                        RegisterTargets::calendars,
                        "date,kind\n2026-01-01,off\n2026-01-04,work\n",
                        "date,kind\n+999999999-12-31,off\n-0001-02-28,work\n",
                        "kind,date,\"x\n\"\noff,2026-02-30\n"),
                Target.ofText(
                        "divisions",
                        List.of(DivisionsMalformed.class),
                        RegisterTargets::divisions,
                        "code,name,parent,level\n33,浙江,,province\n3301,杭州,33,city\n",
                        "level,parent,name,code\ntownship,11,试点街道,110101001\nprovince,,北京,11\n",
                        "code,name,parent,level\n33,\"a\n\"\"b\",33,city\n",
                        "code,code\n"),
                Target.ofText(
                        "profile",
                        List.of(JacksonException.class),
                        RegisterTargets::profile,
                        () ->
                                Stream.of("national-2022", "local-example", "private-company")
                                        .map(RegisterTargets::shipped)));
    }

    private static void calendars(String csv) {
        CalendarFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .forEach((year, calendar) ->
                        require(calendar.year() == year, "a day stands in its year"));
    }

    private static void divisions(String csv) {
        DivisionFile.read(new StringReader(csv))
                .forEach((code, division) -> {
                    require(division.code().equals(code), "a division stands under its code");
                    require(division.kind() != null, "it has a kind");
                });
    }

    private static void profile(String json) {
        @Nullable RulesProfile read = ProgramJson.mapper().readValue(json, RulesProfile.class);
        if (read != null) {
            var written = ProgramJson.mapper().writeValueAsString(read);
            require(
                    read.equals(ProgramJson.mapper().readValue(written, RulesProfile.class)),
                    "what is written is read as the same");
        }
    }

    private static String shipped(String profile) {
        try {
            return new ClassPathResource("office/profiles/" + profile + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
