package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The rules a case runs under, as data. A case keeps the profile it started under.
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
        int ratingOpenDays) {

    /** What an answer says where it rests on no article. */
    public static final String DESIGN = "design";

    public RulesProfile {
        periods = Map.copyOf(periods);
    }

    /**
     * One clock's length. {@link Clock#ASSIGNED_REPORT} has none: the bureau sets its last day.
     *
     * @param length how many units
     * @param unit of what
     * @param article the article it rests on, or "design"
     */
    public record Period(int length, PeriodUnit unit, String article) {}

    /** The article as this profile cites it: itself, or "design" where the profile cites no law. */
    public String cite(String article) {
        return citesLaw ? article : DESIGN;
    }
}
