package org.huiyin.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.LENGTH;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.MALFORMED;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.NOT_CLOSED;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.NOT_HERE;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.NOT_OPEN;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_ATTRIBUTE;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_ELEMENT;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_PLACEHOLDER;
import static org.huiyin.correspondence.letter.TemplateFault.Reason.UNKNOWN_SECTION;

import java.util.stream.Stream;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.letter.TemplateFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A template holds words, a few elements and names of data, and nothing that could do anything. */
class TemplateReaderTest {

    static Stream<Arguments> whatCannotBe() {
        return Stream.of(
                Arguments.of("<script>alert(1)</script>", UNKNOWN_ELEMENT, "<script>"),
                Arguments.of("<p onclick=\"x\">a</p>", UNKNOWN_ATTRIBUTE, "onclick=\"x\""),
                Arguments.of("<p class=\"head\">a</p>", UNKNOWN_ATTRIBUTE, "class=\"head\""),
                Arguments.of("<img src=\"file:///etc/passwd\"/>", MALFORMED, "<img src="),
                Arguments.of("<p style=\"color:red\">a</p>", MALFORMED, "<p style="),
                Arguments.of("<link href=\"http://x/y.css\"/>", MALFORMED, "<link"),
                Arguments.of("<p>{{subject.bytes}}</p>", MALFORMED, "{{subject.bytes}}"),
                Arguments.of("<p>{{{subject}}}</p>", MALFORMED, "{{{subject}}}"),
                Arguments.of("<p>${T(java.lang.Runtime)}</p>", MALFORMED, "{T(java"),
                Arguments.of("<p class=\"{{subject}}\">a</p>", MALFORMED, "<p class="),
                Arguments.of("<{{subject}}>", MALFORMED, "<{{subject}}>"),
                Arguments.of("<!-- a -->", MALFORMED, "<!--"),
                Arguments.of("<![CDATA[a]]>", MALFORMED, "<![CDATA["),
                Arguments.of("<!DOCTYPE p [<!ENTITY x SYSTEM \"y\">]>", MALFORMED, "<!DOCTYPE"),
                Arguments.of("<p>&x;</p>", MALFORMED, "&x;"),
                Arguments.of("<p>{{receiptCode}}</p>", UNKNOWN_PLACEHOLDER, "{{receiptCode}}"),
                Arguments.of("<p>{{finding}}</p>", UNKNOWN_PLACEHOLDER, "{{finding}}"),
                Arguments.of("{{#persons}}<p>a</p>{{/persons}}", UNKNOWN_SECTION, "{{#persons}}"),
                Arguments.of("words", NOT_HERE, "words"),
                Arguments.of("<tr></tr>", NOT_HERE, "<tr>"),
                Arguments.of("<p><div></div></p>", NOT_HERE, "<div>"),
                Arguments.of("<p>a", NOT_CLOSED, "<p>"),
                Arguments.of("{{#requests}}<p>a</p>", NOT_CLOSED, "{{#requests}}"),
                Arguments.of("</p>", NOT_OPEN, "</p>"),
                Arguments.of("<p>{{#requests}}</p>{{/requests}}", NOT_OPEN, "</p>"),
                Arguments.of(" ", LENGTH, "1"));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBe")
    void isRefusedByName(String template, Reason reason, String what) {
        Template read = TemplateReader.read("<p>first line</p>\n" + template, LetterKind.OPINION);
        if (reason == LENGTH) {
            read = TemplateReader.read(template, LetterKind.OPINION);
        }
        assertThat(read.faults())
                .anySatisfy(fault -> {
                    assertThat(fault.reason()).isEqualTo(reason);
                    assertThat(fault.what()).contains(what);
                    assertThat(fault.line()).isEqualTo(reason == LENGTH ? 1 : 2);
                });
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyShippedTemplateIsSound(LetterKind kind) {
        for (TemplateLanguage language : TemplateLanguage.values()) {
            assertThat(TemplateReader.read(ShippedTexts.template(kind, language), kind).faults())
                    .isEmpty();
        }
    }

    @Test
    void namesOfAListAreKnownInsideItOnly() {
        String inside = "{{#requests}}<p>{{position}} {{finding}} {{date}}</p>{{/requests}}";
        assertThat(TemplateReader.read(inside, LetterKind.OPINION).faults()).isEmpty();
        assertThat(TemplateReader.read(inside, LetterKind.MINUTES).faults()).isNotEmpty();
    }
}
