package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.petition.ActField;
import org.huiyin.petition.ActFields;
import org.huiyin.petition.ActPart;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Option;
import org.huiyin.shell.SignedIn;
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
                    "serve",
                    "sign-review");

    /** What is asked of another office than the one that answers. */
    private static final Set<String> OF_OTHERS = Set.of("request-contribution");

    private final ActFields fields;
    private final Targets targets;
    private final Choices choices;
    private final OpenEntries open;

    DrawnForms(ActFields fields, Targets targets, Choices choices, OpenEntries open) {
        this.fields = fields;
        this.targets = targets;
        this.choices = choices;
        this.open = open;
    }

    static boolean isDrawn(String act) {
        return !BY_HAND.contains(act);
    }

    /**
     * An act on a case as somebody sees it.
     *
     * @param looked the name of an office that is looked for
     */
    record On(CaseFile file, CaseView view, SignedIn me, String looked) {
        Matter matter() {
            return file.state().matter();
        }
    }

    /** The fields of an act on a case. */
    List<ActField> of(On on, TypedAct typed) {
        return fields.of(
                new ActFields.Drawing(
                        typed, "casework.field", Set.of(), part -> choices(on, typed, part)));
    }

    private Optional<List<Option>> choices(On on, TypedAct typed, ActPart part) {
        String act = typed.name();
        if (part.type() == OfficeId.class) {
            return Optional.of(offices(on, typed, part));
        }
        if (part.type() == StaffId.class) {
            return Optional.of(
                    act.equals("decide-recusal")
                            ? choices.staff(pending(on.matter()))
                            : choices.members(on.matter()));
        }
        if (part.type() == AppealOutcome.class) {
            return Optional.of(choices.outcomes());
        }
        if (part.request()) {
            return Optional.of(choices.requests(on.view()));
        }
        return switch (part.name()) {
            case "entry" ->
                    Optional.of(choices.entries(on.view(), open.of(act, on.matter(), on.me())));
            case "promise" ->
                    Optional.of(
                            choices.promises(on.file(), open.promises(act, on.matter(), on.me())));
            default -> Optional.empty();
        };
    }

    private List<Option> offices(On on, TypedAct typed, ActPart part) {
        List<Option> all =
                targets.onTheCase(
                        on.matter(), on.me().office(), on.looked(), typed.value(part.name()));
        String answers = on.view().petition().office();
        return OF_OTHERS.contains(typed.name())
                ? all.stream().filter(option -> !option.value().equals(answers)).toList()
                : all;
    }

    private static List<StaffId> pending(Matter matter) {
        return matter.oversight().recusals().stream()
                .filter(recusal -> recusal.recused().isEmpty())
                .map(recusal -> recusal.staff())
                .distinct()
                .toList();
    }
}
