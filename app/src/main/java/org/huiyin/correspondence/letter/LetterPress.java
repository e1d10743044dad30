package org.huiyin.correspondence.letter;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.LetterOutcome.Reason;
import org.huiyin.correspondence.Letters;
import org.huiyin.shell.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes letters of templates. The fonts are read with the first letter and kept; letters are
 * printed one at a time, because fonts are not for several threads.
 */
@Component
final class LetterPress implements Letters {

    private final LetterTemplates templates;
    private final FontFiles files;
    private final Seals seals;
    private final Addresses addresses;
    private final MessageSource messages;
    private final String style = ShippedTexts.style();
    private final ReentrantLock press = new ReentrantLock();
    private @Nullable Faces faces;

    LetterPress(
            LetterTemplates templates,
            FontFiles files,
            Seals seals,
            Addresses addresses,
            MessageSource messages) {
        this.templates = templates;
        this.files = files;
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
        List<String> packages = files.missingPackages();
        if (!packages.isEmpty()) {
            return new LetterOutcome.Refused(Reason.FONTS_MISSING, packages);
        }
        press.lock();
        try {
            return print(letter, faces());
        } finally {
            press.unlock();
        }
    }

    private static LetterOutcome print(Frame.Written letter, Faces faces) {
        List<String> missing = faces.missing(letter.text());
        if (!missing.isEmpty()) {
            return new LetterOutcome.Refused(Reason.GLYPHS_MISSING, missing);
        }
        return new Printer(faces).print(letter);
    }

    private Faces faces() {
        Faces known = faces;
        if (known == null) {
            known = Faces.read(files);
            faces = known;
        }
        return known;
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
