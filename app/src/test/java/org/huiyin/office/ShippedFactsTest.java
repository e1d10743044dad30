package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.PeriodUnit;
import org.huiyin.procedure.RulesProfile.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The facts that ship with the program: categories, calendars, profiles. */
@OfficeTest
class ShippedFactsTest {

    private static final Path SHARED = Path.of(System.getProperty("shared.folder"), "data");

    @Autowired Categories categories;
    @Autowired Calendars calendars;
    @Autowired Profiles profiles;
    @Autowired JsonMapper json;

    @Test
    void categoriesHaveThreeLevelsAndNamesInBothLanguages() {
        assertThat(categories.all())
                .allSatisfy(category -> assertThat(category.nameEn()).isPresent())
                .doesNotHaveDuplicates();
        assertThat(categories.tops()).hasSize(15);
        assertThat(categories.path("150305"))
                .extracting(Category::name)
                .containsExactly("劳动和社会保障", "工资福利", "工资发放");
        assertThat(categories.children("15")).hasSize(9);
        assertThat(categories.path("9")).isEmpty();
    }

    @Test
    void everyPublicCategoryIsThere() throws IOException {
        var file = SHARED.resolve("categories/three-level-categories.csv");
        assumeThat(file).as("the shared data").exists();
        List<String> paths = Files.readAllLines(file).stream().skip(1).sorted().toList();
        assertThat(
                        categories.all().stream()
                                .filter(category -> category.level() == 3)
                                .map(this::path)
                                .sorted())
                .isEqualTo(paths);
    }

    private String path(Category leaf) {
        return String.join(",", categories.path(leaf.code()).stream().map(Category::name).toList());
    }

    @Test
    void calendarsSayWhichDaysAreOff() {
        var calendar = calendars.current();
        assertThat(IntStream.rangeClosed(2010, 2026)).allMatch(calendar::publishes);
        assertThat(calendar.publishes(2009)).isFalse();
        assertThat(calendar.off(LocalDate.of(2026, 2, 17))).isPresent();
        assertThat(calendar.off(LocalDate.of(2026, 1, 4))).as("a Sunday that is worked").isEmpty();
        assertThat(calendar.off(LocalDate.of(2026, 3, 1))).as("a Sunday").isPresent();
        assertThat(calendar.off(LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void everyAnnouncedDayIsThere() throws IOException {
        var folder = SHARED.resolve("holidays");
        assumeThat(folder).as("the shared data").exists();
        var calendar = calendars.current();
        for (int year = 2010; year <= 2026; year++) {
            var days = json.readTree(Files.readString(folder.resolve(year + ".json"))).get("days");
            for (var day : days) {
                var date = LocalDate.parse(day.get("date").asString());
                var off = day.get("isOffDay").asBoolean();
                assertThat(calendar.off(date).isPresent()).as(date.toString()).isEqualTo(off);
            }
        }
    }

    @Test
    void profilesAreData() {
        assertThat(profiles.all())
                .extracting(profile -> profile.id())
                .containsExactly("local-example", "national-2022", "private-company");
        var national = profiles.byId("national-2022").orElseThrow();
        assertThat(national.periods().get(Clock.HANDLING))
                .isEqualTo(new Period(60, PeriodUnit.DAYS, "34"));
        assertThat(national.extensionDays()).isEqualTo(30);
        var local = profiles.byId("local-example").orElseThrow();
        assertThat(local.periods().get(Clock.NOTICE_DIRECT))
                .isEqualTo(new Period(5, PeriodUnit.WORKING_DAYS, "design"));
        assertThat(local.extensionDays()).isEqualTo(60);
        var company = profiles.byId("private-company").orElseThrow();
        assertThat(company.citesLaw()).isFalse();
        assertThat(company.periods().values())
                .allSatisfy(period -> assertThat(period.article()).isEqualTo("design"));
    }
}
