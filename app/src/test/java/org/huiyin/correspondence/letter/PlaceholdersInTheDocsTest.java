package org.huiyin.correspondence.letter;

import java.util.Locale;
import org.huiyin.architecture.Approved;
import org.huiyin.correspondence.LetterKind;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Administrators read which placeholders each letter has, from the code itself. */
class PlaceholdersInTheDocsTest {

    @Test
    void everyPlaceholderOfEveryLetterIsTold() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/correspondence");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Tongue chinese = Tongue.of(messages, Locale.CHINESE);
        Tongue english = Tongue.of(messages, Locale.ENGLISH);
        var page =
                new StringBuilder(
                        """
                        # Placeholders of the letters

                        Generated from the code and compared by a test. How templates are written: [letters.md](letters.md).
                        """);
        for (LetterKind kind : LetterKind.values()) {
            page.append("\n## %s %s\n\n".formatted(english.title(kind), chinese.title(kind)))
                    .append("Template `%s`\n\n".formatted(kind.slug()))
                    .append(
                            "| Placeholder | Stands for | 含义 | Where |\n| --- | --- | --- | --- |\n");
            Placeholder.of(kind)
                    .forEach(one ->
                            page.append(
                                    "| `%s` | %s | %s | %s |\n"
                                            .formatted(
                                                    one.written(),
                                                    english.say(one.means()),
                                                    chinese.say(one.means()),
                                                    english.say(one.place()))));
        }
        Approved.at("docs/letter-placeholders.md").isEqualTo(page.toString());
    }
}
