package org.huiyin.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF for the names of what acts: scripts, programs to start, files carried along.
 * It is read as bytes, not understood, so that nothing is gained by confusing a reader; of its
 * packed streams only those are unpacked, to a limit, that may hold such names.
 */
final class ActivePdf {

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "/(JavaScript|Launch|EmbeddedFiles?|RichMedia|GoToE|ImportData)(?![A-Za-z0-9])"
                            + "|/XFA(?=[\\s\\[0-9])");

    /** Names may write any letter by its number. */
    private static final Pattern WRITTEN_BY_NUMBER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern LOCK = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final Pattern PACKED_OBJECTS = Pattern.compile("/(ObjStm|XRef)(?![A-Za-z0-9])");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

    /** Packed objects begin with their numbers and places. */
    private static final Pattern OBJECTS =
            Pattern.compile("(\\s|%[^\\r\\n]*[\\r\\n])*[0-9]+\\s+[0-9]+\\s.*", Pattern.DOTALL);

    private static final int MOST_STREAMS = 100_000;
    private static final int HEAD = 64;
    private static final int DICTIONARY = 512;
    private static final int MOST_OF_ONE = 16 << 20;
    private static final long MOST_OF_ALL = 64L << 20;

    private ActivePdf() {}

    static Optional<Danger> danger(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        String text = withLetters(raw);
        if (ACTIVE.matcher(text).find()) {
            return Optional.of(Danger.ACTIVE_PDF);
        }
        if (LOCK.matcher(text).find() && PACKED_OBJECTS.matcher(text).find()) {
            return Optional.of(Danger.LOCKED);
        }
        return packed(raw, content);
    }

    private static Optional<Danger> packed(String raw, byte[] content) {
        long all = 0;
        int count = 0;
        Matcher streams = STREAM.matcher(raw);
        while (streams.find()) {
            if (++count > MOST_STREAMS) {
                return Optional.of(Danger.BOMB);
            }
            boolean objects = saysObjects(raw, streams.start());
            String head = unpacked(content, streams.end(), HEAD);
            if (head.isEmpty() && objects && !plainObjects(raw, streams.end())) {
                return Optional.of(Danger.ACTIVE_PDF); // packed in a way that no writer uses
            }
            if (!head.isEmpty() && (objects || OBJECTS.matcher(head).matches())) {
                String whole = unpacked(content, streams.end(), MOST_OF_ONE);
                all += whole.length();
                if (whole.length() == MOST_OF_ONE || all > MOST_OF_ALL) {
                    return Optional.of(Danger.BOMB);
                }
                if (ACTIVE.matcher(withLetters(whole)).find()) {
                    return Optional.of(Danger.ACTIVE_PDF);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean saysObjects(String raw, int stream) {
        String before = raw.substring(Math.max(0, stream - DICTIONARY), stream);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
        return withLetters(dictionary).contains("/ObjStm");
    }

    private static boolean plainObjects(String raw, int start) {
        String head = raw.substring(start, Math.min(raw.length(), start + HEAD));
        return OBJECTS.matcher(head).matches();
    }

    private static String withLetters(String text) {
        return WRITTEN_BY_NUMBER
                .matcher(text)
                .replaceAll(written ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(written.group(1), 16))));
    }

    /** The start of what a stream holds; empty where it is not packed, or not in the usual way. */
    private static String unpacked(byte[] content, int start, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            StringBuilder text = new StringBuilder();
            byte[] piece = new byte[Math.min(most, 64 * 1024)];
            while (text.length() < most) {
                int length =
                        inflater.inflate(piece, 0, Math.min(piece.length, most - text.length()));
                if (length == 0) {
                    break;
                }
                text.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (DataFormatException notPacked) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
