package org.huiyin.intake.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of this package what its template calls things and offers to choose from. */
@ControllerAdvice(basePackageClasses = FormWords.class)
final class FormWords {

    private final Labels labels;
    private final Choices choices;

    FormWords(Labels labels, Choices choices) {
        this.labels = labels;
        this.choices = choices;
    }

    @ModelAttribute("labels")
    Labels labels() {
        return labels;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }
}
