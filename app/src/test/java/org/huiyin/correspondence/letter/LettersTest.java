package org.huiyin.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.Letters;
import org.huiyin.database.HuiyinTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Letters can be kept, can be heard, and say what was meant, also with rare characters. */
@HuiyinTest
class LettersTest {

    /** Of extensions B, A, E, A and of both fonts, and what many fonts draw like another. */
    private static final String RARE = "𠮷㛃𬭎㐀䶵𰻝龘杞卉～";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Autowired Letters letters;
    @Autowired MessageSource messages;

    static Stream<Arguments> everyLetter() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind ->
                        Arrays.stream(TemplateLanguage.values())
                                .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void everyKindPassesInBothLanguages(LetterKind kind, TemplateLanguage language)
            throws IOException {
        byte[] pdf = made(kind, named(kind, language), language);
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(kind.slug() + "-" + language.slug() + ".pdf"), pdf);

        assertThat(Archive.broken(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(ReadBack.text(document)).contains(RARE);
        }
    }

    private byte[] made(LetterKind kind, LetterData data, TemplateLanguage language) {
        LetterOutcome outcome = letters.pdf(kind, data, language.locale());
        assertThat(outcome).isInstanceOf(LetterOutcome.Made.class);
        return ((LetterOutcome.Made) outcome).pdf();
    }

    private LetterData named(LetterKind kind, TemplateLanguage language) {
        return Samples.of(kind, Tongue.of(messages, language.locale()), DAY)
                .with(LetterField.SUBJECT, RARE);
    }

    static List<LetterKind> unused() {
        return List.of();
    }
}
