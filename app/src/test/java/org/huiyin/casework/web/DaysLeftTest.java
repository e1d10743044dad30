package org.huiyin.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysLeftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "8, calm, casework.days.left",
        "7, soon, casework.days.left",
        "0, soon, casework.days.today",
        "-1, late, casework.days.late"
    })
    void anOfficeIsLateFromTheDayAfter(int days, String tone, String words) {
        DaysLeft left = DaysLeft.until(TODAY.plusDays(days), TODAY);
        assertThat(left.tone()).isEqualTo(tone);
        assertThat(left.words().key()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"3, calm, casework.days.left", "-3, quiet, casework.days.over"})
    @DisplayName("a petitioner's own time runs out; nobody is late")
    void thePetitionersTimeRunsOut(int days, String tone, String words) {
        DaysLeft left = DaysLeft.until(TODAY.plusDays(days), TODAY).ofThePetitioner();
        assertThat(left.tone()).isEqualTo(tone);
        assertThat(left.words().key()).isEqualTo(words);
    }
}
