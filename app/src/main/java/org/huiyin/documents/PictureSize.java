package org.huiyin.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How many points a picture has, by its own head. The program itself never unpacks a picture. */
final class PictureSize {

    /** Cameras of telephones make 200 million. */
    private static final long MOST = 250_000_000;

    private static final int LONGEST_HEIC_HEAD = 256 * 1024;
    private static final int LOWER_14_BITS = 0x3fff;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;

    private PictureSize() {}

    static Optional<Danger> danger(FileType type, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            long points =
                    switch (type) {
                        case PNG -> area(bytes.getInt(16), bytes.getInt(20));
                        case GIF -> {
                            bytes.order(ByteOrder.LITTLE_ENDIAN);
                            yield area(bytes.getChar(6), bytes.getChar(8));
                        }
                        case WEBP -> webp(content, bytes.order(ByteOrder.LITTLE_ENDIAN));
                        case HEIC -> heic(content, bytes);
                        default -> jpeg(bytes);
                    };
            return points > MOST ? Optional.of(Danger.PIXELS) : Optional.empty();
        } catch (IndexOutOfBoundsException | BufferUnderflowException cutOff) {
            return Optional.empty(); // without a head nothing can be drawn
        }
    }

    private static long area(int width, int height) {
        return Integer.toUnsignedLong(width) > Integer.MAX_VALUE
                        || Integer.toUnsignedLong(height) > Integer.MAX_VALUE
                ? Long.MAX_VALUE
                : (long) width * height;
    }

    private static long webp(byte[] content, ByteBuffer bytes) {
        return switch (new String(content, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> area(triple(bytes, 24) + 1, triple(bytes, 27) + 1);
            case "VP8L" -> {
                int packed = bytes.getInt(21);
                yield area((packed & LOWER_14_BITS) + 1, ((packed >>> 14) & LOWER_14_BITS) + 1);
            }
            default -> area(bytes.getChar(26) & LOWER_14_BITS, bytes.getChar(28) & LOWER_14_BITS);
        };
    }

    private static int triple(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at))
                | Byte.toUnsignedInt(bytes.get(at + 1)) << 8
                | Byte.toUnsignedInt(bytes.get(at + 2)) << 16;
    }

    /** The largest of the images within, and the whole that they make together. */
    private static long heic(byte[] content, ByteBuffer bytes) {
        int head = Math.min(bytes.capacity(), LONGEST_HEIC_HEAD);
        String text = new String(content, 0, head, StandardCharsets.ISO_8859_1);
        long most = 0;
        for (int at = text.indexOf("ispe"); at >= 0; at = text.indexOf("ispe", at + 1)) {
            if (at + 16 <= bytes.capacity()) {
                most = Math.max(most, area(bytes.getInt(at + 8), bytes.getInt(at + 12)));
            }
        }
        return most;
    }

    private static long jpeg(ByteBuffer bytes) {
        int at = 2;
        while (Byte.toUnsignedInt(bytes.get(at)) == 0xff) {
            int marker = Byte.toUnsignedInt(bytes.get(at + 1));
            boolean frame =
                    marker >= FIRST_FRAME
                            && marker <= LAST_FRAME
                            && marker != 0xc4
                            && marker != 0xc8
                            && marker != 0xcc;
            if (frame) {
                return area(bytes.getChar(at + 7), bytes.getChar(at + 5));
            }
            at += marker == 0xff ? 1 : 2 + bytes.getChar(at + 2);
        }
        return 0;
    }
}
