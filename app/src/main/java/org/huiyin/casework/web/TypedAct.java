package org.huiyin.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.ActForm;
import org.huiyin.shell.SignedIn;

/** What a member of staff typed into the form of an act, on their way through a worklist. */
final class TypedAct extends ActForm {

    private static final Set<String> OUR_OWN =
            Set.of("_csrf", "version", "do", "q", "queue", "page", "case");

    private final String queue;
    private final String page;

    /**
     * @param act its public name
     * @param sent the form's fields
     */
    TypedAct(String act, Map<String, List<String>> sent) {
        super(act, sent, OUR_OWN);
        this.queue = String.join("", sent.getOrDefault("queue", List.of()));
        this.page = String.join("", sent.getOrDefault("page", List.of()));
    }

    /** Where in a worklist this began. */
    ListPlace from(SignedIn staff) {
        return ListPlace.of(queue, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, staff);
    }
}
