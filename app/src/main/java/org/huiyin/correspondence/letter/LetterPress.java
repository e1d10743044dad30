package org.huiyin.correspondence.letter;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.LetterOutcome.Reason;
import org.huiyin.correspondence.Letters;
import org.huiyin.shell.Addresses;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes letters of templates. */
@Component
final class LetterPress implements Letters {

    private final LetterTemplates templates;
    private final Press press;
    private final Seals seals;
    private final Addresses addresses;
    private final MessageSource messages;
    private final String style = ShippedTexts.style();

    LetterPress(
            LetterTemplates templates,
            Press press,
            Seals seals,
            Addresses addresses,
            MessageSource messages) {
        this.templates = templates;
        this.press = press;
        this.seals = seals;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public LetterOutcome pdf(LetterKind kind, LetterData data, Locale language) {
        return pdf(kind, data, language, inUse(kind, language));
    }

    /** The same by another text, which has no faults. */
    LetterOutcome pdf(LetterKind kind, LetterData data, Locale language, String template) {
        Frame.Written letter =
                new Frame(kind, data, Tongue.of(messages, language))
                        .onPaper(nodes(kind, template), pictures(data), style);
        if (!letter.missing().isEmpty()) {
            return new LetterOutcome.Refused(Reason.VALUES_MISSING, List.copyOf(letter.missing()));
        }
        return press.print(letter);
    }

    @Override
    public Preview preview(LetterKind kind, LetterData data, Locale language) {
        return preview(kind, data, language, inUse(kind, language));
    }

    /** The same by another text, which has no faults. */
    Preview preview(LetterKind kind, LetterData data, Locale language, String template) {
        Frame.Written letter =
                new Frame(kind, data, Tongue.of(messages, language))
                        .onScreen(nodes(kind, template));
        return new Preview(letter.html(), letter.text());
    }

    private String inUse(LetterKind kind, Locale language) {
        return templates.current(kind, TemplateLanguage.of(language)).body();
    }

    private static List<Node> nodes(LetterKind kind, String template) {
        return TemplateReader.read(template, kind).sound();
    }

    /** The QR code holds where the petition is followed: its number, and never a code. */
    private Frame.Pictures pictures(LetterData data) {
        String address = addresses.publicUrl() + "/track?number=" + data.head().petition().digits();
        Optional<String> seal = seals.of(data.head().office()).map(LetterPress::inPlace);
        return new Frame.Pictures(inPlace(QrImage.png(address)), seal);
    }

    private static String inPlace(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
