package org.huiyin.office;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The holidays of a year, as decreed.
 *
 * @param year whose calendar it is
 * @param off days off
 * @param work days of weekends that are worked instead
 */
public record YearCalendar(int year, NavigableSet<LocalDate> off, NavigableSet<LocalDate> work)
        implements Proposal.Change {

    public YearCalendar {
        off = new TreeSet<>(off);
        work = new TreeSet<>(work);
    }
}
