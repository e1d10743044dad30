package org.huiyin.correspondence.letter;

import static org.huiyin.fuzz.Target.require;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.fuzz.Target;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Templates that an office writes, words that anybody wrote, and the markup made of both. */
public final class LetterTargets {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<LetterKind> KINDS = List.of(LetterKind.values());
    private static final Tongue TONGUE = Tongue.of(messages(), Locale.SIMPLIFIED_CHINESE);
    private static final Frame.Pictures PICTURES =
            new Frame.Pictures("data:image/png;base64,", Optional.empty());

    private LetterTargets() {}

    public static List<Target> all() {
        return List.of(
                new Target(
                        "letter-template",
                        List.of(),
                        LetterTargets::template,
                        LetterTargets::templates),
                Target.ofText(
                        "letter-words",
                        List.of(),
                        LetterTargets::words,
                        "反映拖欠工资\r\n三个月",
                        "</p><script>{{subject}}&amp;&#0;]]>",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///x\">]>&x;",
                        "a\u00ad\ufeff\u202e\u2028b𠮷%s%n"),
                Target.ofText(
                        "letter-xml",
                        List.of(IllegalStateException.class),
                        LetterTargets::xml,
                        "<html lang=\"zh\"><p class=\"a\">&lt;&#20320;<br/></p></html>",
                        "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
                        "<!DOCTYPE a SYSTEM \"http://localhost:1/x.dtd\"><a/>",
                        "<?xml version=\"1.1\" encoding=\"UTF-16\"?><a xmlns:x=\"x\"><x:b/></a>"));
    }

    /** The kind in the first byte, then the text. */
    private static List<byte[]> templates() {
        return KINDS.stream()
                .map(kind ->
                        (char) KINDS.indexOf(kind)
                                + ShippedTexts.template(kind, TemplateLanguage.ZH))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static void template(byte[] data) {
        if (data.length == 0) {
            return;
        }
        LetterKind kind = KINDS.get(Byte.toUnsignedInt(data[0]) % KINDS.size());
        String source = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        Template template = TemplateReader.read(source, kind);
        if (template.faults().isEmpty()) {
            print(kind, template.sound(), Samples.of(kind, TONGUE, DAY));
            return;
        }
        for (TemplateFault fault : template.faults()) {
            require(fault.line() >= 1, "a fault has its line");
            TONGUE.say(fault.text().key(), fault.text().getArguments());
        }
    }

    private static void words(String words) {
        if (words.isBlank()) {
            return;
        }
        LetterKind kind = LetterKind.OPINION;
        var template =
                TemplateReader.read(ShippedTexts.template(kind, TemplateLanguage.ZH), kind).sound();
        var data = Samples.of(kind, TONGUE, DAY).to(words).with(LetterField.SUBJECT, words);
        print(kind, template, data);
    }

    /** Of characters that XML cannot hold no font has a picture: such a letter is not begun. */
    private static void print(LetterKind kind, List<Node> nodes, LetterData data) {
        Frame.Written letter =
                new Frame(kind, data, TONGUE).onPaper(nodes, PICTURES, ShippedTexts.style());
        if (letter.text().codePoints().allMatch(LetterTargets::inXml)) {
            var printed = Printer.parsed(letter.html());
            require(printed.getElementsByTagName("script").getLength() == 0, "words stay words");
            require(printed.getElementById("title") == null, "no document type is read");
        }
    }

    private static boolean inXml(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !half && (c & 0xFFFE) != 0xFFFE && (c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    private static void xml(String text) {
        require(Printer.parsed(text).getDoctype() == null, "there is no document type");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/correspondence", "messages/shell");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
