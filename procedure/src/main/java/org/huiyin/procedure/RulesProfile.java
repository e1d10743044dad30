package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules a case runs under, as data. A case keeps the profile it started under.
 *
 * <p>Values that make no sense are refused with {@link IllegalArgumentException}.
 *
 * @param id e.g. {@code national-2022}
 * @param jurisdiction where it holds, in public words or codes
 * @param inForceFrom first day
 * @param inForceUntil last day, if it ended
 * @param zone the zone of its legal days
 * @param citesLaw whether refusals and clocks cite the Regulations; a company's own rules do not
 * @param periods the length of each clock
 * @param extensionDays the most an extension may add
 * @param handlingStartsAtLatest days after first receipt on which handling runs in any case
 *     (design)
 * @param takeBackDays days to take a withdrawal back (design)
 * @param ratingOpensAfter days after proven service before rating opens (design)
 * @param ratingOpenDays days for which a rating may be given and changed (design)
 * @param warnBefore how many working days before each last day whoever owes is warned
 * @param reviewedBy who reviews whom where it is not the office above
 * @param makesFinal whether a re-review ends the appeals; a company's own rules make nothing final
 * @param toldWhenUrgent who is told at once that a matter is urgent (Art. 25)
 * @param retentionYears how many years words and persons are kept after the end (design)
 */
public record RulesProfile(
        String id,
        String jurisdiction,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        ZoneId zone,
        boolean citesLaw,
        Map<Clock, Period> periods,
        int extensionDays,
        int handlingStartsAtLatest,
        int takeBackDays,
        int ratingOpensAfter,
        int ratingOpenDays,
        List<Integer> warnBefore,
        Map<OfficeId, OfficeId> reviewedBy,
        boolean makesFinal,
        Set<Informed> toldWhenUrgent,
        int retentionYears) {

    /** What an answer says where it rests on no article. */
    public static final String DESIGN = "design";

    public RulesProfile {
        periods = Map.copyOf(periods);
        warnBefore = List.copyOf(warnBefore);
        reviewedBy = Map.copyOf(reviewedBy);
        toldWhenUrgent = Set.copyOf(toldWhenUrgent);
        require(!id.isBlank() && !jurisdiction.isBlank(), "id and jurisdiction are not blank");
        LocalDate from = inForceFrom;
        require(
                inForceUntil.map(last -> !last.isBefore(from)).orElse(true),
                "a profile ends after it begins");
        require(
                haveLengths(periods),
                "every clock has a period, except those that are set case by case");
        require(
                Math.min(extensionDays, handlingStartsAtLatest) >= 0,
                "extension and latest start are not negative");
        require(
                Math.min(takeBackDays, Math.min(ratingOpensAfter, ratingOpenDays)) >= 0,
                "the petitioner's times are not negative");
        require(retentionYears >= 1, "a petition is kept for a year at least");
        require(warnBefore.stream().allMatch(days -> days > 0), "a warning comes before");
    }

    private static boolean haveLengths(Map<Clock, Period> periods) {
        return Arrays.stream(Clock.values())
                .allMatch(clock -> clock.setCaseByCase() != periods.containsKey(clock));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * One clock's length. Those that are {@link Clock#setCaseByCase} have none.
     *
     * @param length how many units
     * @param unit of what
     * @param article the article it rests on, or "design"
     */
    public record Period(int length, PeriodUnit unit, String article) {
        public Period {
            require(length >= 1, "a period has at least one day");
            require(!article.isBlank(), "an article, or \"design\"");
        }
    }

    /**
     * The length of that clock.
     *
     * @throws IllegalArgumentException for one that is set case by case
     */
    public Period period(Clock clock) {
        Period period = periods.get(clock);
        if (period == null) {
            throw new IllegalArgumentException(clock + " is set case by case");
        }
        return period;
    }

    /**
     * Who reviews what this office, or its successor by now, decided: as the profile says, else one
     * level up; never the office itself.
     */
    Optional<OfficeId> reviewer(OfficeId office, OfficeTree offices) {
        OfficeId decided = offices.today(office);
        return Optional.ofNullable(reviewedBy.get(decided))
                .or(() -> offices.above(decided))
                .map(offices::today)
                .filter(reviewing -> !reviewing.equals(decided));
    }

    /** The article as this profile cites it: itself, or "design" where the profile cites no law. */
    public String cite(String article) {
        return citesLaw ? article : DESIGN;
    }
}
