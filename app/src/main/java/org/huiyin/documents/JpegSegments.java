package org.huiyin.documents;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The segments of a JPEG: what draws the picture is kept, and how it is to be turned; everything
 * else is left out. A picture that is cut off stays cut off.
 */
final class JpegSegments {

    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_APP = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int LAST_APP = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    private static final int ORIENTATION = 0x0112;
    private static final int TURNED_MOST = 8;

    /** Where the shortest Exif there is says how to turn a picture. */
    private static final int TURN_AT = 29;

    private final byte[] content;
    private final ByteArrayOutputStream kept;
    private int at = 2;

    private JpegSegments(byte[] content) {
        this.content = content;
        this.kept = new ByteArrayOutputStream(content.length);
    }

    static byte[] bare(byte[] content) {
        return new JpegSegments(content).walk();
    }

    private byte[] walk() {
        kept.write(MARK);
        kept.write(START);
        while (at + 1 < content.length && unsigned(at) == MARK) {
            int marker = unsigned(at + 1);
            if (marker == MARK) {
                at++; // filling
            } else if (marker == END) {
                kept.write(content, at, 2);
                break;
            } else if (at + 3 >= content.length || !segment(marker)) {
                break;
            }
        }
        return kept.toByteArray();
    }

    /** Whether it was whole. */
    private boolean segment(int marker) {
        int length = 2 + (unsigned(at + 2) << 8 | unsigned(at + 3));
        if (length < 4 || at + length > content.length) {
            return false;
        }
        if (marker == EXIF) {
            keepTurn(length);
        } else if (draws(marker, length)) {
            kept.write(content, at, length);
        }
        at += length;
        if (marker == SCAN) {
            scan();
        }
        return true;
    }

    private boolean draws(int marker, int length) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < FIRST_APP || marker > LAST_APP) {
            return true;
        }
        int name = Math.min(length - 4, 12);
        String start = new String(content, at + 4, name, StandardCharsets.ISO_8859_1);
        return (marker == FIRST_APP && start.startsWith("JFIF\0"))
                || (marker == FIRST_APP + 2 && start.startsWith("ICC_PROFILE\0"))
                || (marker == FIRST_APP + 14 && start.startsWith("Adobe"));
    }

    /** What is drawn lasts until the next mark that is none of its own. */
    private void scan() {
        int from = at;
        while (at + 1 < content.length) {
            int next = unsigned(at + 1);
            boolean own = next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART);
            if (unsigned(at) == MARK && !own && next != MARK) {
                break;
            }
            at++;
        }
        if (at + 1 >= content.length) {
            at = content.length;
        }
        kept.write(content, from, at - from);
    }

    private void keepTurn(int length) {
        int turn = turn(ByteBuffer.wrap(content, at + 4, length - 4).slice());
        if (turn > 1 && turn <= TURNED_MOST) {
            byte[] exif =
                    HexFormat.of()
                            .parseHex(
                                    "ffe100224578696600004d4d002a0000000800010112000300000001"
                                            + "0000000000000000");
            exif[TURN_AT] = (byte) turn;
            kept.writeBytes(exif);
        }
    }

    /** How the picture is to be turned, by the Exif standard; 1 where it does not say. */
    private static int turn(ByteBuffer exif) {
        try {
            if (exif.getInt(0) != 0x45786966) {
                return 1;
            }
            ByteBuffer tiff = exif.position(6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int list = tiff.getInt(4);
            for (int i = 0; i < tiff.getChar(list); i++) {
                int entry = list + 2 + 12 * i;
                if (tiff.getChar(entry) == ORIENTATION) {
                    return tiff.getChar(entry + 8);
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | BufferUnderflowException no) {
            return 1;
        }
    }

    private int unsigned(int place) {
        return Byte.toUnsignedInt(content[place]);
    }
}
