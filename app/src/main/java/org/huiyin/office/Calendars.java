package org.huiyin.office;

import java.util.List;
import org.huiyin.procedure.WorkCalendar;

/** The holiday calendars: 2010 to 2026 as shipped, and what was published here since. */
public interface Calendars {

    /** Everything published up to now, from memory. */
    WorkCalendar current();

    /** The same year by year, as it holds now. */
    List<YearCalendar> years();
}
