package org.huiyin.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.intake.Given;
import org.huiyin.intake.OfficeAbove;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Option;
import org.springframework.stereotype.Component;

/** Makes a petition to the office above of what was said about one that gave no receipt. */
@Component
final class NoReceiptWords {

    private final OfficeAbove above;
    private final Choices choices;
    private final Labels labels;

    NoReceiptWords(OfficeAbove above, Choices choices, Labels labels) {
        this.above = above;
        this.choices = choices;
        this.labels = labels;
    }

    FieldErrors wrong(NoReceiptPage.Asked asked) {
        FieldErrors errors = FieldErrors.none();
        if (choices.office(asked.office()).isEmpty()) {
            errors = errors.and(FieldError.of("office", "intake.no-receipt.office.missing"));
        }
        if (asked.about().isEmpty()) {
            errors = errors.and(FieldError.of("about", "intake.no-receipt.about.missing"));
        }
        return errors;
    }

    Given given(NoReceiptPage.Asked asked) {
        String office = choices.officeName(asked.office());
        String story =
                String.join(
                        "\n",
                        Stream.of(
                                        said("intake.no-receipt.office", office),
                                        said("intake.no-receipt.when", asked.when()),
                                        said("intake.no-receipt.how", how(asked)),
                                        said("intake.no-receipt.about", asked.about()))
                                .flatMap(Optional::stream)
                                .toList());
        return Given.nothing()
                .at("ONLINE", null)
                .telling(labels.say("intake.no-receipt.subject", office), story)
                .asking(
                        List.of(
                                new Given.Request(
                                        labels.say("intake.no-receipt.request"), "CLAIM")))
                .placed(
                        null,
                        null,
                        above.of(new OfficeId(asked.office())).map(OfficeId::code).orElse(null))
                .concerning(List.of(asked.office()));
    }

    private String how(NoReceiptPage.Asked asked) {
        return labels.channels().stream()
                .filter(channel -> channel.value().equals(asked.how()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private Optional<String> said(String heading, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.say("intake.no-receipt.said", labels.say(heading), text));
    }
}
