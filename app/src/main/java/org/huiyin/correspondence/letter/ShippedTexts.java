package org.huiyin.correspondence.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.huiyin.correspondence.LetterKind;

/** What ships in {@code letters/}: the templates and the style of all letters. */
final class ShippedTexts {

    private ShippedTexts() {}

    static String template(LetterKind kind, TemplateLanguage language) {
        return read("%s/%s.html".formatted(language.slug(), kind.slug()));
    }

    static String style() {
        return read("letter.css");
    }

    private static String read(String name) {
        try (InputStream in = ShippedTexts.class.getResourceAsStream("/letters/" + name)) {
            if (in == null) {
                throw new IllegalStateException("letters/" + name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
