package org.huiyin.office;

/**
 * A year's calendar of holidays was published or changed, and the change is committed: open clocks
 * that reach into it are to be computed again.
 */
public record CalendarPublished(int year) {}
