package org.huiyin.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.LetterOutcome.Reason;
import org.huiyin.correspondence.LetterOutcome.Refused;
import org.huiyin.correspondence.Letters;
import org.huiyin.database.HuiyinTest;
import org.huiyin.shell.Addresses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Letters can be kept, can be heard, and say what was meant, also with rare characters. */
@HuiyinTest
class LettersTest {

    /** Of the extensions A, B, E and G, from both fonts, and some that fonts draw like others. */
    private static final String RARE = "𠮷㛃𬭎㐀䶵𰻝龘〈槩〉～–";

    /** In neither font. */
    private static final String UNKNOWN = "🙂";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int MANY = 300;

    @Autowired Letters letters;
    @Autowired MessageSource messages;
    @Autowired FontFiles files;
    @Autowired Addresses addresses;
    @Autowired LetterTemplates templates;
    @Autowired Seals seals;

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
        LetterData data = sample(kind, language).with(LetterField.SUBJECT, RARE);
        byte[] pdf = made(kind, data, language);

        assertThat(Archive.broken(pdf)).isEmpty();
        assertThat(
                        ReadBack.differing(
                                letters.preview(kind, data, language.locale()).text(), text(pdf)))
                .isEmpty();
        assertThat(text(pdf)).contains(RARE);
    }

    @Test
    void randomTextsComeBackAsTheyWere() {
        random(IntStream.range(0, 2));
    }

    @Test
    @Tag("long")
    void threeHundredRandomLettersPass() {
        random(IntStream.range(2, MANY + 2));
    }

    private void random(IntStream seeds) {
        var words = new RandomWords(Faces.read(files));
        List<LetterKind> kinds = List.of(LetterKind.values());
        seeds.forEach(seed -> {
            LetterKind kind = kinds.get(seed % kinds.size());
            TemplateLanguage language =
                    seed / kinds.size() % 2 == 0 ? TemplateLanguage.ZH : TemplateLanguage.EN;
            LetterData data = words.into(sample(kind, language), kind, seed);
            byte[] pdf = made(kind, data, language);
            assertThat(Archive.broken(pdf)).as("seed %s", seed).isEmpty();
            String meant = letters.preview(kind, data, language.locale()).text();
            assertThat(text(pdf)).as("seed %s", seed).isEqualTo(Blank.without(meant));
        });
    }

    @Test
    void aCharacterThatNoFontHasIsNamed() {
        LetterData data =
                sample(LetterKind.EXTENSION, TemplateLanguage.ZH)
                        .with(LetterField.REASON, "因" + UNKNOWN + "故𪚥");

        assertThat(letters.pdf(LetterKind.EXTENSION, data, Locale.CHINESE))
                .isEqualTo(
                        new Refused(
                                Reason.GLYPHS_MISSING, List.of("🙂 (U+1F642)", "𪚥 (U+2A6A5)")));
    }

    @Test
    void twoCharactersThatLookTheSameAreNotMixed() {
        LetterData data =
                sample(LetterKind.EXTENSION, TemplateLanguage.ZH)
                        .with(LetterField.REASON, "\u3008\u2329");

        assertThat(letters.pdf(LetterKind.EXTENSION, data, Locale.CHINESE))
                .isEqualTo(
                        new Refused(
                                Reason.GLYPHS_MISSING,
                                List.of("\u2329 (U+2329)", "\u3008 (U+3008)")));
    }

    @Test
    void whatTheReadBackMissesIsNamed() {
        assertThat(ReadBack.differing("杞县 12", "杞县12")).isEmpty();
        assertThat(ReadBack.differing("杞县", "#县")).containsExactly("# (U+0023)", "杞 (U+675E)");
        assertThat(ReadBack.differing("县杞", "杞县")).containsExactly("县 (U+53BF)");
    }

    @Test
    void aLetterWithoutItsValuesIsNotMade() {
        LetterData bare = LetterData.of(sample(LetterKind.EXTENSION, TemplateLanguage.ZH).head());

        assertThat(letters.pdf(LetterKind.EXTENSION, bare, Locale.CHINESE))
                .isEqualTo(
                        new Refused(
                                Reason.VALUES_MISSING,
                                List.of(
                                        "approvedBy",
                                        "formerLastDay",
                                        "lastDay",
                                        "reason",
                                        "subject")));
        assertThat(letters.preview(LetterKind.EXTENSION, bare, Locale.CHINESE).text())
                .contains("（待填）");
    }

    @Test
    void withoutItsFontsNoLetterIsMade() {
        var nowhere = new FontFiles(Path.of("/nowhere.ttf"), files.second());
        var press = new LetterPress(templates, nowhere, seals, addresses, messages);
        LetterData data = sample(LetterKind.EXTENSION, TemplateLanguage.ZH);

        assertThat(press.pdf(LetterKind.EXTENSION, data, Locale.CHINESE))
                .isEqualTo(new Refused(Reason.FONTS_MISSING, List.of("fonts-lxgw-wenkai")));
    }

    @Test
    void theQrCodeLeadsToThePetitionAndHoldsNothingElse() throws Exception {
        LetterData data = sample(LetterKind.RECEIPT, TemplateLanguage.EN);
        try (PDDocument document =
                Loader.loadPDF(made(LetterKind.RECEIPT, data, TemplateLanguage.EN))) {
            var resources = document.getPage(document.getNumberOfPages() - 1).getResources();
            for (var name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject picture) {
                    assertThat(read(picture.getImage()))
                            .isEqualTo(
                                    addresses.publicUrl()
                                            + "/track?number="
                                            + data.head().petition().digits());
                    return;
                }
            }
        }
        throw new AssertionError("no QR code");
    }

    private static String read(BufferedImage image) throws NotFoundException, Exception {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @Test
    void wordsOfPeopleAreNeverMarkup() {
        LetterData data =
                sample(LetterKind.EXTENSION, TemplateLanguage.EN)
                        .with(LetterField.REASON, "<script>x</script> {{date}} &amp; \"q\"");

        assertThat(letters.preview(LetterKind.EXTENSION, data, Locale.ENGLISH).html())
                .contains("&lt;script&gt;x&lt;/script&gt; {{date}} &amp;amp; &quot;q&quot;");
        assertThat(text(made(LetterKind.EXTENSION, data, TemplateLanguage.EN)))
                .contains("<script>x</script>{{date}}&amp;\"q\"");
    }

    private byte[] made(LetterKind kind, LetterData data, TemplateLanguage language) {
        LetterOutcome outcome = letters.pdf(kind, data, language.locale());
        assertThat(outcome).isInstanceOf(LetterOutcome.Made.class);
        return ((LetterOutcome.Made) outcome).pdf();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return ReadBack.text(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private LetterData sample(LetterKind kind, TemplateLanguage language) {
        return Samples.of(kind, Tongue.of(messages, language.locale()), DAY);
    }
}
