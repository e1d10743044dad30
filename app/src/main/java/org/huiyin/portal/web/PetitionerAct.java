package org.huiyin.portal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.petition.ActForm;
import org.huiyin.petition.ActPart;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainActs;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Permissions;

/**
 * An act the petitioner may do from their page. They show who they are by their code, so no paper
 * stands for it.
 */
final class PetitionerAct extends ActForm {

    /** What goes with an act and is no part of it. */
    static final Set<String> BESIDES =
            Set.of("_csrf", "version", AddedPapers.FIELD, ActPart.SIGNED_PAPER);

    /** What an address may choose beforehand. */
    private static final Set<String> ABOUT = Set.of("entry", "promise");

    private final Map<String, List<String>> sent;

    /**
     * What was typed.
     *
     * @param name the act's, as it stands in addresses
     */
    PetitionerAct(String name, Map<String, List<String>> sent) {
        super(name, sent, BESIDES);
        this.sent = Map.copyOf(sent);
    }

    /** Whether pages offer an act of this name; what was laid open has pages of its own. */
    static boolean offered(String name) {
        return ActNames.type(name).filter(Permissions::petitionerMay).isPresent()
                && PlainActs.type(name)
                        .filter(type -> type != PlainAct.OpenOpinion.class)
                        .filter(type -> type != PlainAppeal.OpenReview.class)
                        .isPresent();
    }

    /** An act that nothing was typed for yet, about the entry or promise that an address names. */
    static PetitionerAct about(String name, Map<String, List<String>> address) {
        Map<String, List<String>> chosen = new HashMap<>(address);
        chosen.keySet().retainAll(ABOUT);
        return new PetitionerAct(name, chosen);
    }

    /** What they wrote, where the act takes words. */
    String text() {
        return value("text");
    }

    /** The same act in these words. */
    PetitionerAct saying(String words) {
        return with("text", words);
    }

    /** The same act with a part in these words. */
    PetitionerAct with(String part, String words) {
        Map<String, List<String>> same = new HashMap<>(sent);
        same.put(part, List.of(words));
        return new PetitionerAct(name(), same);
    }
}
