package org.huiyin.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The boxes of an ISO base media file, as HEIC pictures and MP4 films: boxes of what cameras and
 * programs say beside the picture are emptied where they stand, so that nothing else moves.
 */
final class MediaBoxes {

    private static final Set<String> INTO = Set.of("moov", "trak", "moof", "traf");
    private static final Set<String> EMPTIED = Set.of("udta", "uuid", "xml ", "bxml");
    private static final int DEEPEST = 8;
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    private final byte[] content;
    private final ByteBuffer bytes;

    private MediaBoxes(byte[] content) {
        this.content = content.clone();
        this.bytes = ByteBuffer.wrap(this.content);
    }

    static byte[] bare(byte[] content) {
        MediaBoxes boxes = new MediaBoxes(content);
        boxes.walk(0, content.length, 0);
        return boxes.content;
    }

    private void walk(int from, int end, int depth) {
        int at = from;
        while (at + HEAD <= end) {
            long said = Integer.toUnsignedLong(bytes.getInt(at));
            int head = said == 1 && at + LONG_HEAD <= end ? LONG_HEAD : HEAD;
            long length = head == LONG_HEAD ? bytes.getLong(at + HEAD) : said;
            int next = length < head || length > end - at ? end : at + (int) length;
            String name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (INTO.contains(name) && depth < DEEPEST) {
                walk(at + head, next, depth + 1);
            } else if (EMPTIED.contains(name) || (name.equals("meta") && depth > 0)) {
                empty(at, head, next);
            } else if (name.equals("meta") && !new ItemPlaces(content, at + head, next).empty()) {
                empty(at, head, next);
            }
            at = next;
        }
    }

    private void empty(int at, int head, int next) {
        System.arraycopy("free".getBytes(StandardCharsets.ISO_8859_1), 0, content, at + 4, 4);
        Arrays.fill(content, at + head, next, (byte) 0);
    }
}
