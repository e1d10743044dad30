package org.huiyin.casework.web;

import java.util.Optional;
import org.huiyin.petition.Worklists;

/**
 * A case in a list.
 *
 * @param printed the number in groups, as people read it
 * @param elsewhere the office that has it, where that is not the reader's own
 * @param lead name of the lead official
 * @param handler name of the handler
 * @param left until the day that comes first; empty where nothing is due
 * @param selectable whether it can be assigned straight from the list
 */
public record CaseRow(
        Worklists.Item item,
        String printed,
        Optional<String> elsewhere,
        Optional<String> lead,
        Optional<String> handler,
        Optional<DaysLeft> left,
        boolean selectable) {

    /** Number and version, as a check box sends them. */
    public String choice() {
        return item.number() + ":" + item.version();
    }

    /** The class of its stage's tag: quiet where it has ended, good where it was answered. */
    public String tone() {
        return switch (item.status()) {
            case CLOSED, DECLINED, WITHDRAWN -> "tag-quiet";
            case SERVED -> "tag-good";
            default -> "";
        };
    }
}
