package org.huiyin.correspondence.letter;

import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.Letters;
import org.huiyin.shell.LegalTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters of invented data, to see what a template makes of it before it holds. */
@Component
public final class Proofs {

    private final LetterPress press;
    private final LegalTime time;
    private final MessageSource messages;

    Proofs(LetterPress press, LegalTime time, MessageSource messages) {
        this.press = press;
        this.time = time;
        this.messages = messages;
    }

    /**
     * As it will read.
     *
     * @param template a text without faults
     */
    public Letters.Preview preview(LetterKind kind, TemplateLanguage language, String template) {
        return press.preview(kind, sample(kind, language), language.locale(), template);
    }

    /**
     * As it will be printed.
     *
     * @param template a text without faults
     */
    public LetterOutcome print(LetterKind kind, TemplateLanguage language, String template) {
        return press.pdf(kind, sample(kind, language), language.locale(), template);
    }

    private LetterData sample(LetterKind kind, TemplateLanguage language) {
        return Samples.of(kind, Tongue.of(messages, language.locale()), time.today());
    }
}
