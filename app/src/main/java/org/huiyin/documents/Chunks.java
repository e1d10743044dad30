package org.huiyin.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of PNG and WebP: those that draw are kept. A picture cut off stays cut off. */
final class Chunks {

    /** All that PNG needs, and what says how colours and animations are meant. */
    private static final Set<String> PNG =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                    "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT");

    private static final Set<String> WEBP =
            Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;

    /** Of the head of WebP: that Exif and XMP follow. */
    private static final int METADATA_FLAGS = 0x0c;

    private Chunks() {}

    static byte[] barePng(byte[] content) {
        ByteBuffer from = ByteBuffer.wrap(content);
        ByteBuffer kept = ByteBuffer.allocate(content.length);
        kept.put(content, 0, Math.min(PNG_SIGNATURE, content.length));
        int at = PNG_SIGNATURE;
        String name = "";
        while (at + PNG_FRAME <= content.length && !name.equals("IEND")) {
            long length = PNG_FRAME + Integer.toUnsignedLong(from.getInt(at));
            if (at + length > content.length) {
                break;
            }
            name = name(content, at + 4);
            if (PNG.contains(name)) {
                kept.put(content, at, (int) length);
            }
            at += (int) length;
        }
        return taken(kept);
    }

    static byte[] bareWebp(byte[] whole) {
        if (whole.length < RIFF_HEAD) {
            return whole;
        }
        byte[] content = whole.clone();
        ByteBuffer from = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer kept = ByteBuffer.allocate(content.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        kept.put(content, 0, RIFF_HEAD);
        long end = Math.min(content.length, CHUNK_HEAD + Integer.toUnsignedLong(from.getInt(4)));
        int at = RIFF_HEAD;
        while (at + CHUNK_HEAD <= end) {
            long length = CHUNK_HEAD + Integer.toUnsignedLong(from.getInt(at + 4));
            length += length & 1;
            int size = (int) Math.min(length, end - at);
            String name = name(content, at);
            if (WEBP.contains(name)) {
                if (name.equals("VP8X") && size > CHUNK_HEAD) {
                    content[at + CHUNK_HEAD] &= (byte) ~METADATA_FLAGS;
                }
                kept.put(content, at, size);
            }
            at += size;
        }
        kept.putInt(4, kept.position() - CHUNK_HEAD);
        return taken(kept);
    }

    private static String name(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static byte[] taken(ByteBuffer kept) {
        byte[] all = new byte[kept.flip().remaining()];
        kept.get(all);
        return all;
    }
}
