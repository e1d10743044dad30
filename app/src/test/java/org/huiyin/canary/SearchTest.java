package org.huiyin.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search that finds nothing must be one that would have found it. */
class SearchTest {

    private static final Canary ONE = new Canary(7);

    private final Search search = new Search();

    static Stream<byte[]> written() throws IOException {
        String text = "x" + ONE.says(Canary.Field.NARRATIVE);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                utf8,
                ONE.phone().getBytes(StandardCharsets.US_ASCII),
                ONE.email().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                ONE.name().getBytes(Charset.forName("GB18030")),
                HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII),
                Base64.getEncoder().encode(utf8),
                Base64.getEncoder().encode(("xx" + ONE.phone()).getBytes(StandardCharsets.UTF_8)),
                Base64.getUrlEncoder().encode(ONE.email().getBytes(StandardCharsets.UTF_8)),
                "\\u9E6E\\u9e30\\u9e6e".getBytes(StandardCharsets.US_ASCII),
                "%E9%B9%AE%E9%B8%B0%E9%B9%AE".getBytes(StandardCharsets.US_ASCII),
                gzip(utf8),
                zip(utf8));
    }

    @ParameterizedTest
    @MethodSource("written")
    void findsAMarkInEveryForm(byte[] bytes) {
        assertThat(search.in("here", bytes)).isNotEmpty();
    }

    @Test
    void findsNothingInOtherBytes() {
        byte[] bytes = new byte[1 << 20];
        new SplittableRandom(7).nextBytes(bytes);
        assertThat(search.in("noise", bytes)).isEmpty();
        assertThat(search.in("long number", "260" + ONE.phone())).isEmpty();
        assertThat(search.in("other words", "鹮鸰 13900000001 nobody@mail.example")).isEmpty();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(1);
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("word.xml"));
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
