package org.huiyin.canary;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The marks of canaries as bytes, in every form in which a program could have written them. */
final class Marks {

    /**
     * One form of one mark.
     *
     * @param how in words, for the report
     * @param exact whether capitals differ from small letters in it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Mark(String how, byte[] bytes, boolean exact) {}

    private Marks() {}

    static List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        for (String text : List.of(Canary.CHINESE, Canary.LATIN, Canary.PHONE)) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            marks.add(folded("UTF-8", utf8));
            marks.add(folded("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE)));
            marks.add(folded("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE)));
            marks.add(folded("hex", ascii(HexFormat.of().formatHex(utf8))));
            for (String form : List.of(text, text.toLowerCase(Locale.ROOT))) {
                base64(form).forEach(one -> marks.add(new Mark("base64", ascii(one), true)));
            }
        }
        marks.add(folded("GB 18030", Canary.CHINESE.getBytes(Charset.forName("GB18030"))));
        marks.add(folded("JSON", ascii(escaped("\\u%04x"))));
        marks.add(folded("HTML", ascii(escaped("&#%d;"))));
        marks.add(folded("URL", ascii(percent())));
        return marks;
    }

    private static Mark folded(String how, byte[] bytes) {
        byte[] small = bytes.clone();
        for (int i = 0; i < small.length; i++) {
            small[i] = Search.fold(small[i]);
        }
        return new Mark(how, small, false);
    }

    /**
     * The letters that stay the same whatever stands before and behind, at each of three places.
     */
    private static List<String> base64(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = ByteBuffer.allocate(before + bytes.length).put(before, bytes).array();
            int first = before == 0 ? 0 : before + 1;
            int whole = (before + bytes.length) * 8 / 6;
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                forms.add(encoder.encodeToString(shifted).substring(first, whole));
            }
        }
        return forms.stream().distinct().toList();
    }

    private static String escaped(String form) {
        StringBuilder all = new StringBuilder();
        Canary.CHINESE.chars().forEach(c -> all.append(form.formatted(c)));
        return all.toString();
    }

    private static String percent() {
        StringBuilder all = new StringBuilder();
        for (byte b : Canary.CHINESE.getBytes(StandardCharsets.UTF_8)) {
            all.append("%%%02x".formatted(b));
        }
        return all.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
