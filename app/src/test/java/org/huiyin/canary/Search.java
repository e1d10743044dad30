package org.huiyin.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Looks for marks in bytes, also inside of what was packed by zip or gzip. */
final class Search {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int ZIP_HEADER = 30;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final int AROUND = 48;
    private static final int UNPACKED = 20 << 20;

    private final Automaton folded = new Automaton(Marks.all().stream().filter(m -> !m.exact()));
    private final Automaton exact = new Automaton(Marks.all().stream().filter(Marks.Mark::exact));

    /**
     * A mark that was found.
     *
     * @param where the file or page
     * @param how in which form
     * @param around what stands there, as UTF-8
     */
    record Found(String where, String how, String around) {}

    static byte fold(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    /** Every mark in every file under a folder. */
    List<Found> under(Path folder) throws IOException {
        List<Found> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                all.addAll(in(name, name.getBytes(StandardCharsets.UTF_8)));
                try {
                    all.addAll(in(name, Files.readAllBytes(file)));
                } catch (NoSuchFileException gone) {
                    // the server deletes its own while we look
                }
            }
        }
        return all;
    }

    /** Every mark in a text. */
    List<Found> in(String where, String text) {
        return in(where, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every mark in some bytes. */
    List<Found> in(String where, byte[] bytes) {
        List<Found> all = new ArrayList<>();
        int small = 0;
        int asItIs = 0;
        for (int i = 0; i < bytes.length; i++) {
            small = folded.next(small, fold(bytes[i]));
            asItIs = exact.next(asItIs, bytes[i]);
            if (folded.ends(small) && isWhole(bytes, i + 1, folded.mark(small))) {
                all.add(new Found(where, folded.mark(small).how(), around(bytes, i)));
            }
            if (exact.ends(asItIs)) {
                all.add(new Found(where, exact.mark(asItIs).how(), around(bytes, i)));
            }
            if (bytes[i] == ZIP[0] && starts(bytes, i, ZIP)) {
                all.addAll(in(where + " (zip)", unzipped(bytes, i)));
            } else if (bytes[i] == GZIP[0] && starts(bytes, i, GZIP)) {
                all.addAll(in(where + " (gzip)", unpacked(bytes, i)));
            }
        }
        return all;
    }

    /** Seven digits may stand in any long number: those of a telephone have four more, alone. */
    private static boolean isWhole(byte[] bytes, int end, Marks.Mark mark) {
        if (mark.bytes().length != Canary.PHONE.length()
                || mark.bytes()[0] != Canary.PHONE.charAt(0)) {
            return true;
        }
        int last = end + 4;
        for (int i = end; i < last; i++) {
            if (!digit(bytes, i)) {
                return false;
            }
        }
        return !digit(bytes, last) && !digit(bytes, end - mark.bytes().length - 1);
    }

    private static boolean digit(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && Character.isDigit(bytes[at]);
    }

    private static boolean starts(byte[] bytes, int at, byte[] with) {
        return at + ZIP_HEADER < bytes.length
                && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }

    private static byte[] unzipped(byte[] bytes, int at) {
        int name = number(bytes, at + 26);
        int extra = number(bytes, at + 28);
        int data = at + ZIP_HEADER + name + extra;
        if (number(bytes, at + 8) != 8 || data >= bytes.length) {
            return new byte[0];
        }
        var packed = new ByteArrayInputStream(bytes, data, bytes.length - data);
        return read(new InflaterInputStream(packed, new Inflater(true)));
    }

    private static byte[] unpacked(byte[] bytes, int at) {
        try {
            return read(
                    new GZIPInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at)));
        } catch (IOException notGzip) {
            return new byte[0];
        }
    }

    private static byte[] read(InputStream packed) {
        var all = new java.io.ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try (packed) {
            int length = packed.read(some);
            while (length >= 0 && all.size() < UNPACKED) {
                all.write(some, 0, length);
                length = packed.read(some);
            }
        } catch (IOException broken) {
            // what was unpacked before is looked at
        }
        return all.toByteArray();
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(bytes.length, at + AROUND);
        return new String(bytes, from, to - from, StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\uFFFD]+", "·");
    }
}
