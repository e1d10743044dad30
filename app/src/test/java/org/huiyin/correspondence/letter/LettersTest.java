package org.huiyin.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
import org.huiyin.database.DataFolder;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Addresses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        var press = new LetterPress(templates, new Press(nowhere), seals, addresses, messages);
        LetterData data = sample(LetterKind.EXTENSION, TemplateLanguage.ZH);

        assertThat(press.pdf(LetterKind.EXTENSION, data, Locale.CHINESE))
                .isEqualTo(new Refused(Reason.FONTS_MISSING, List.of("fonts-lxgw-wenkai")));
    }

    @Test
    void theSealOfTheOfficeIsOnTheLetterAndNothingElseIsRead(@TempDir Path folder)
            throws IOException {
        var own = new Seals(new DataFolder(folder));
        var press = new LetterPress(templates, new Press(files), own, addresses, messages);
        LetterData data = sample(LetterKind.RECEIPT, TemplateLanguage.ZH);
        byte[] without = made(press.pdf(LetterKind.RECEIPT, data, Locale.CHINESE));

        Path seals = Files.createDirectory(folder.resolve("seals"));
        Files.write(seals.resolve("example.png"), seal());
        Files.write(folder.resolve("other.png"), seal());
        byte[] sealed = made(press.pdf(LetterKind.RECEIPT, data, Locale.CHINESE));

        assertThat(pictures(without)).hasSize(1);
        assertThat(pictures(sealed)).hasSize(2);
        assertThat(Archive.broken(sealed)).isEmpty();
        assertThat(own.of(new OfficeId("../other"))).isEmpty();
    }

    /** A ring on a transparent ground. */
    private static byte[] seal() throws IOException {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0xD5, 0x28, 0x1E, 0xC0));
        graphics.drawOval(5, 5, 190, 190);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void manyMayAskAtOnce() {
        LetterData data = sample(LetterKind.EXTENSION, TemplateLanguage.ZH);
        assertThat(
                        IntStream.range(0, 8)
                                .parallel()
                                .mapToObj(
                                        _ -> made(LetterKind.EXTENSION, data, TemplateLanguage.ZH))
                                .map(LettersTest::text)
                                .distinct())
                .hasSize(1);
    }

    @Test
    void theQrCodeLeadsToThePetitionAndHoldsNothingElse() throws Exception {
        LetterData data = sample(LetterKind.RECEIPT, TemplateLanguage.EN);
        List<BufferedImage> pictures =
                pictures(made(LetterKind.RECEIPT, data, TemplateLanguage.EN));

        assertThat(pictures).hasSize(1);
        assertThat(read(pictures.getFirst()))
                .isEqualTo(
                        addresses.publicUrl() + "/track?number=" + data.head().petition().digits());
    }

    private static List<BufferedImage> pictures(byte[] pdf) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                        pictures.add(picture.getImage());
                    }
                }
            }
        }
        return pictures;
    }

    private static String read(BufferedImage image) throws Exception {
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
        return made(letters.pdf(kind, data, language.locale()));
    }

    private static byte[] made(LetterOutcome outcome) {
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
