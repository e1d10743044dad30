package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** A procedure of its own that the law provides for a matter (Art. 22, 31(1)–(4)). */
public enum OtherProcedure {
    /** 诉讼. */
    LITIGATION,
    /** 不服行政复议决定的诉讼. */
    LITIGATION_AFTER_RECONSIDERATION,
    /** 行政复议. */
    RECONSIDERATION,
    /** Reconsideration first, because an office does not perform a duty (不履行法定职责). */
    RECONSIDERATION_OF_INACTION,
    /** 劳动人事争议仲裁. */
    LABOUR_ARBITRATION,
    /** 仲裁, any other. */
    ARBITRATION,
    /** 纪检监察. */
    DISCIPLINE_INSPECTION,
    /** 公安, criminal reports included. */
    POLICE,
    /** 检察. */
    PROCURATORATE,
    /** 党员申诉、复审. */
    PARTY_REVIEW,
    /** Ruling, confirmation, licence, penalty and the like (行政裁决、确认、许可、处罚). */
    ADMINISTRATIVE_PROCEDURE;

    private static final int RECONSIDERATION_DAYS = 60;
    private static final int SUIT_MONTHS = 6;
    private static final int SUIT_AFTER_RECONSIDERATION_DAYS = 15;
    private static final int ARBITRATION_YEARS = 1;

    /**
     * The forum's own last day, where law fixes it: reconsideration 60 days (行政复议法 20, 21), a suit
     * 6 months (行政诉讼法 46) or after reconsideration 15 days (行政诉讼法 45), labour arbitration one year
     * (劳动争议调解仲裁法 27). To be checked there.
     *
     * @param since the day of knowing; where a duty is not performed, the end of the time for it;
     *     after reconsideration the receipt of that decision
     */
    Optional<LocalDate> lastDay(LocalDate since) {
        return switch (this) {
            case RECONSIDERATION, RECONSIDERATION_OF_INACTION ->
                    Optional.of(since.plusDays(RECONSIDERATION_DAYS));
            case LITIGATION_AFTER_RECONSIDERATION ->
                    Optional.of(since.plusDays(SUIT_AFTER_RECONSIDERATION_DAYS));
            case LITIGATION -> Optional.of(since.plusMonths(SUIT_MONTHS));
            case LABOUR_ARBITRATION -> Optional.of(since.plusYears(ARBITRATION_YEARS));
            default -> Optional.empty();
        };
    }
}
