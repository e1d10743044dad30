package org.huiyin.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Where a HEIC picture keeps its items, by the boxes {@code iinf} and {@code iloc} of its head. */
final class ItemPlaces {

    /** Exif and XMP; every other kind draws. */
    private static final Set<String> TOLD = Set.of("Exif", "mime", "uri ");

    /** Whoever wants the same bytes emptied more often means to keep us busy. */
    private static final long MOST_FILLED = 8;

    private static final int HEAD = 8;
    private static final int FULL_HEAD = 12;

    private final byte[] content;
    private final ByteBuffer bytes;
    private final int from;
    private final int end;
    private long filled;

    ItemPlaces(byte[] content, int from, int end) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content);
        this.from = from + 4;
        this.end = end;
    }

    /**
     * Empties what Exif and XMP say.
     *
     * @return whether this is the head of a picture, and could be read
     */
    boolean empty() {
        int names = box("iinf");
        int places = box("iloc");
        if (names < 0 || places < 0) {
            return false;
        }
        try {
            emptyAt(places, told(names));
            return true;
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private int box(String wanted) {
        int at = from;
        while (at + HEAD <= end) {
            if (new String(content, at + 4, 4, StandardCharsets.ISO_8859_1).equals(wanted)) {
                return at;
            }
            long length = Integer.toUnsignedLong(bytes.getInt(at));
            if (length < HEAD || length > end - at) {
                return -1;
            }
            at += (int) length;
        }
        return -1;
    }

    private Set<Integer> told(int names) {
        Set<Integer> told = new HashSet<>();
        int stop = names + bytes.getInt(names);
        int at = names + FULL_HEAD + (bytes.get(names + HEAD) == 0 ? 2 : 4);
        while (at + FULL_HEAD < stop) {
            boolean wide = bytes.get(at + HEAD) == 3;
            int id = wide ? bytes.getInt(at + FULL_HEAD) : bytes.getChar(at + FULL_HEAD);
            int kind = at + FULL_HEAD + (wide ? 6 : 4);
            if (TOLD.contains(new String(content, kind, 4, StandardCharsets.ISO_8859_1))) {
                told.add(id);
            }
            at += Math.max(HEAD, bytes.getInt(at));
        }
        return told;
    }

    private void emptyAt(int places, Set<Integer> told) {
        int version = bytes.get(places + HEAD);
        int sizes = bytes.getChar(places + FULL_HEAD);
        int offset = sizes >> 12 & 15;
        int length = sizes >> 8 & 15;
        int base = sizes >> 4 & 15;
        int index = version == 0 ? 0 : sizes & 15;
        int wide = version < 2 ? 2 : 4;
        bytes.position(places + FULL_HEAD + 2);
        long items = number(wide);
        for (long i = 0; i < items; i++) {
            int id = (int) number(wide);
            int method = version == 0 ? 0 : (int) number(2) & 15;
            number(2);
            long start = number(base) + (method == 1 ? Math.max(0, box("idat") + HEAD) : 0);
            long extents = number(2);
            if (index + offset + length == 0) {
                extents = Math.min(extents, 1);
            }
            for (long extent = 0; extent < extents; extent++) {
                number(index);
                long place = start + number(offset);
                long size = number(length);
                if (told.contains(id)) {
                    fill(place, size);
                }
            }
        }
    }

    private void fill(long place, long size) {
        if (place < 0 || size < 0 || place > content.length) {
            throw new IndexOutOfBoundsException();
        }
        long stop = size == 0 ? content.length : Math.min(content.length, place + size);
        filled += stop - place;
        if (filled > MOST_FILLED * content.length) {
            throw new IndexOutOfBoundsException();
        }
        Arrays.fill(content, (int) place, (int) stop, (byte) 0);
    }

    private long number(int width) {
        if (bytes.remaining() < width) {
            throw new IndexOutOfBoundsException();
        }
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = number << 8 | Byte.toUnsignedInt(bytes.get());
        }
        return number;
    }
}
