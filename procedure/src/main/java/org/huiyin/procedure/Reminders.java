package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When the program must look at a petition again: before each last day, and right after it.
 *
 * @param periods all of the petition's
 * @param clocks by which they were reckoned
 */
record Reminders(Petition.Registered petition, List<ClockCertificate> periods, Clocks clocks) {

    /** All that are still to come or were not acted on, the earliest first. */
    List<Reminder> all() {
        List<Reminder> all = new ArrayList<>();
        for (ClockCertificate clock : periods) {
            if (silenceAccepts(clock)) {
                all.add(lapse(clock));
            } else if (clock.owedBy().isPresent() && clock.doneOn().isEmpty()) {
                clocks.profile().warnBefore().forEach(days -> all.add(warning(clock, days)));
                if (Supervising.opensFile(petition, clock)) {
                    all.add(lapse(clock));
                }
            }
        }
        all.sort(Comparator.comparing(Reminder::on));
        return all;
    }

    private boolean silenceAccepts(ClockCertificate clock) {
        return clock.clock() == Clock.OBJECTION
                && HandOver.canBeSilent(petition)
                && clock.equals(clocks.objection(petition.matter().hop()));
    }

    private static Reminder lapse(ClockCertificate clock) {
        return new Reminder(clock.lastDay().plusDays(1), clock, Reminder.What.LAPSE);
    }

    /** So many working days before the last day, or on the first day where there are fewer. */
    private Reminder warning(ClockCertificate clock, int days) {
        LocalDate day = clock.lastDay();
        for (int left = days; left > 0 && day.isAfter(clock.startedOn()); ) {
            day = day.minusDays(1);
            left -= clocks.calendar().off(day).isEmpty() ? 1 : 0;
        }
        return new Reminder(day, clock, Reminder.What.WARN);
    }
}
