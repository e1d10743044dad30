package org.huiyin.casework.web;

import java.util.List;
import org.huiyin.procedure.Matter;

/**
 * One line of the check list beside the opinion: what must hold before anybody can sign.
 *
 * @param text key of its words
 */
public record CheckPoint(boolean holds, String text) {

    static List<CheckPoint> of(Matter matter) {
        return List.of(
                new CheckPoint(matter.hearing().isPresent(), "casework.check.heard"),
                new CheckPoint(matter.work().heard(), "casework.check.confirmed"),
                new CheckPoint(matter.lead().isPresent(), "casework.check.lead"));
    }
}
