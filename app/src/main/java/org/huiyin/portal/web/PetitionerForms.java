package org.huiyin.portal.web;

import java.util.List;
import java.util.Set;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.ActField;
import org.huiyin.petition.ActFields;
import org.huiyin.petition.ActPart;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.FieldWords;
import org.huiyin.petition.PlainAct;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Component;

/** The forms of the petitioner's acts, drawn and read by the parts of each act. */
@Component
class PetitionerForms {

    private static final String WORDS = "portal.field";

    private final ActFields fields;
    private final FieldWords words;
    private final ActBodies bodies;
    private final PortalWords portal;
    private final PetitionerChoices choices;

    PetitionerForms(
            ActFields fields,
            FieldWords words,
            ActBodies bodies,
            PortalWords portal,
            PetitionerChoices choices) {
        this.fields = fields;
        this.words = words;
        this.bodies = bodies;
        this.portal = portal;
        this.choices = choices;
    }

    String heading(PetitionerAct typed) {
        return portal.act(typed.name());
    }

    List<ActField> fields(PetitionerAct typed, CaseFile file) {
        return fields.of(
                new ActFields.Drawing(
                        typed,
                        WORDS,
                        Set.of(ActPart.SIGNED_PAPER),
                        part -> choices.of(typed.name(), part, file)));
    }

    /**
     * The act as typed.
     *
     * @throws Problem 400 when something is missing or cannot be taken
     */
    PlainAct read(PetitionerAct typed) {
        return typed.read(bodies);
    }

    /** What is wrong, beside its fields and in plain words. */
    FieldErrors told(PetitionerAct typed, Problem problem) {
        return words.told(WORDS, typed.name(), typed.errors(problem));
    }
}
