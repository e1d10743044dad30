package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.Proposals;
import org.huiyin.office.YearCalendar;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** When a calendar is published, open clocks are counted again, and what moved is shown. */
@HuiyinTest
@Import(Town.class)
class MovedClocksTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Proposals proposals;
    @Autowired private Worklists worklists;
    @Autowired private Rebuild rebuild;

    @Test
    void aLastDayThatBecomesAHolidayMovesAndThePetitionerSeesIt() {
        Town.Place place = town.found();
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        var file = new Case(petitions, filed.number());
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        file.by(head).does(new PlainAct.Accept());
        LocalDate lastDay = handling(file.view(head.caller())).lastDay();

        publish(place, lastDay);

        LocalDate moved = next(lastDay);
        assertThat(handling(file.view(head.caller())).lastDay()).isEqualTo(moved);
        assertThat(file.file(town.holder(filed)).moved())
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.clock()).isEqualTo(Clock.HANDLING);
                    assertThat(clock.from()).isEqualTo(lastDay);
                    assertThat(clock.to()).isEqualTo(moved);
                });
        assertThat(
                        worklists
                                .page(
                                        head.signedIn(),
                                        Worklists.Queue.OFFICE,
                                        Optional.empty(),
                                        Optional.empty(),
                                        0)
                                .items())
                .singleElement()
                .extracting(Worklists.Item::due)
                .isEqualTo(Optional.of(moved));
        assertThat(rebuild.check().differing()).isEmpty();
    }

    /** The year's calendar with one holiday more, by two people. */
    private void publish(Town.Place place, LocalDate holiday) {
        var off = new TreeSet<>(Set.of(holiday));
        String id =
                proposals.propose(
                        new YearCalendar(holiday.getYear(), off, new TreeSet<>()),
                        place.the(Role.OPERATOR, place.bureau()).signedIn());
        proposals.approve(id, place.the(Role.OPERATOR, place.housing()).signedIn());
    }

    private static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static ClockView handling(PetitionView view) {
        return view.clocks().stream()
                .filter(clock -> clock.clock() == Clock.HANDLING)
                .findAny()
                .orElseThrow();
    }
}
