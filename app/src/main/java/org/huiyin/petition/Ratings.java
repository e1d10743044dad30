package org.huiyin.petition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.SignedIn;

/**
 * What petitioners think of the answers of offices. Marks as totals of a quarter: never of fewer
 * than {@value #LEAST}, so that nobody can be picked out, and of a quarter only when no rating of
 * it can be given or changed any more, so that nothing shows by what is added later. Words for the
 * office above only. It is about offices; no person and no handler is in any of it.
 */
public interface Ratings {

    /** The fewest ratings that are told. */
    int LEAST = 10;

    /** How many quarters are told. */
    int QUARTERS = 8;

    /** The most words that are told at a time. */
    int WORDS = 50;

    /** The quarters that are told, the last first. */
    List<Quarter> quarters();

    /**
     * Totals of their own office and those below it, the last quarter first. What is not among them
     * has fewer than {@value #LEAST} ratings, or none.
     */
    List<Total> totals(SignedIn staff);

    /**
     * What petitioners wrote with their ratings of the offices directly below: for the heads and
     * supervisors of the office above, whom the words are for, whether their office is on the case
     * or not. Of the quarters that are told, the last first and in no order within; which petition
     * it was, and what marks went with it, is not told. Of reports of wrongdoing none.
     *
     * @return at most {@value #WORDS}
     */
    List<Said> words(SignedIn staff);

    /** Words about an answer of an office. */
    record Said(OfficeId office, Quarter quarter, String text) {

        /** Without the words, so that no log line can hold them. */
        @Override
        public String toString() {
            return "Said[" + office + "]";
        }
    }

    /**
     * A quarter of a year, by the day of service.
     *
     * @param number 1 to 4
     */
    record Quarter(int year, int number) implements Comparable<Quarter> {

        public static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        }

        public LocalDate first() {
            return LocalDate.of(year, number * 3 - 2, 1);
        }

        /** The last day. */
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        public Quarter before() {
            return of(first().minusDays(1));
        }

        @Override
        public int compareTo(Quarter other) {
            return first().compareTo(other.first());
        }
    }

    /**
     * One office in one quarter.
     *
     * @param ratings how many
     * @param manner how petitioners were treated, the mean of 1 to 5
     * @param result what came of it, the mean of 1 to 5
     */
    record Total(
            OfficeId office, Quarter quarter, int ratings, BigDecimal manner, BigDecimal result) {}
}
