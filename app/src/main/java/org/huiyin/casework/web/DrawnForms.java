package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.ActField;
import org.huiyin.petition.ActFields;
import org.huiyin.petition.ActPart;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Option;
import org.springframework.stereotype.Component;

/**
 * The forms that are drawn from the parts of the act; an act needs a fragment of its own in {@code
 * casework/fields.html} only where that says more than its parts do.
 */
@Component
class DrawnForms {

    /** The acts whose form is made by hand. */
    private static final Set<String> BY_HAND =
            Set.of(
                    "transfer",
                    "assign",
                    "appoint-lead",
                    "appoint-handler",
                    "hear",
                    "draft-opinion",
                    "sign-opinion",
                    "serve");

    private final ActFields fields;
    private final Targets targets;
    private final Choices choices;

    DrawnForms(ActFields fields, Targets targets, Choices choices) {
        this.fields = fields;
        this.targets = targets;
        this.choices = choices;
    }

    static boolean isDrawn(String act) {
        return !BY_HAND.contains(act);
    }

    /**
     * The fields of an act on a case.
     *
     * @param looked the name of an office that is looked for
     */
    List<ActField> of(CaseView view, TypedAct typed, String looked) {
        return fields.of(
                new ActFields.Drawing(
                        typed,
                        "casework.field",
                        Set.of(),
                        part -> choices(view, typed, looked, part)));
    }

    private Optional<List<Option>> choices(
            CaseView view, TypedAct typed, String looked, ActPart part) {
        String office = view.petition().office();
        if (part.type() == OfficeId.class) {
            String chosen = typed.value(part.name());
            return Optional.of(targets.of(Optional.empty(), new OfficeId(office), looked, chosen));
        }
        if (part.type() == StaffId.class) {
            return Optional.of(choices.members(office));
        }
        if (part.request()) {
            return Optional.of(choices.requests(view));
        }
        return part.name().equals("entry") ? Optional.of(choices.entries(view)) : Optional.empty();
    }
}
