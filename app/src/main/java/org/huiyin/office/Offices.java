package org.huiyin.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.OfficeTree;

/**
 * The tree of offices as it stands today. Answers come from memory, so that they may be asked for
 * anywhere and often; a change made by this program shows at once, one made by another within
 * seconds.
 */
public interface Offices {

    /** The office with this code; for one that was merged or dissolved, its successor. */
    Optional<Office> byCode(OfficeId code);

    /**
     * The office that has this internal id; for one that was merged or dissolved, its successor.
     */
    Optional<Office> byId(UUID id);

    /** The offices directly below, by code. Empty for an unknown code. */
    List<Office> children(OfficeId code);

    /** The office one level up (上一级). Empty at the top and for an unknown code. */
    Optional<Office> above(OfficeId code);

    /** From the top of the tree down to the office itself. Empty for an unknown code. */
    List<Office> path(OfficeId code);

    /** The offices that have nothing above them, by code. */
    List<Office> tops();

    /** The petition bureau that receives what names no office. Empty in a new installation. */
    Optional<Office> rootBureau();

    /**
     * Offices whose name, Chinese or English, begins with these words, then those that contain
     * them.
     *
     * @param limit at most this many
     */
    List<Office> named(String words, int limit);

    /**
     * Some of the offices that are open for filings, by code.
     *
     * @param start how many to pass over
     * @param limit at most this many
     */
    List<Office> open(int start, int limit);

    /**
     * The internal ids that stand for an office: its own and those of the offices it succeeded.
     * Empty for an unknown code.
     */
    List<UUID> idsOf(OfficeId code);

    /** The code of the office itself, or of its successor; an unknown code stays as it is. */
    default OfficeId today(OfficeId code) {
        return byCode(code).map(Office::code).orElse(code);
    }

    /** The code of who answered on that day for what was given to the office with this code. */
    default OfficeId on(LocalDate day, OfficeId code) {
        OfficeId answers = code;
        for (Succession ended : successions(code)) {
            answers = ended.on().isAfter(day) ? answers : ended.successor();
        }
        return answers;
    }

    /**
     * How the office with this code ended, then how its successor did, and so on. Empty for one
     * that stands and for an unknown code.
     */
    List<Succession> successions(OfficeId code);

    /** The same tree as the law asks of it. */
    OfficeTree tree();

    /**
     * What the office was, oldest first, also for one that is no more. Empty for an unknown code.
     */
    List<OfficePeriod> history(OfficeId code);
}
