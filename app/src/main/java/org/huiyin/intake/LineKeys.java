package org.huiyin.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Filing;
import org.huiyin.vault.Person;

/**
 * Idempotency keys for the lines of an import. A line with a reference is known by it; any other by
 * all it says and how often the file said the same before. The database keeps them hashed under a
 * key of its own.
 */
final class LineKeys {

    private final Map<Long, Integer> seen = new HashMap<>();

    String of(Filing filing, Optional<String> ref) {
        return ref.map(given -> "ref " + hex(digest(given))).orElseGet(() -> byContent(filing));
    }

    private String byContent(Filing filing) {
        byte[] content = digest(content(filing));
        long shortened = java.nio.ByteBuffer.wrap(content).getLong();
        int occurrence = seen.merge(shortened, 1, Integer::sum);
        return "line " + hex(content) + " " + occurrence;
    }

    /** Everything in it, each part with its length before it. */
    private static String content(Filing filing) {
        StringBuilder all = new StringBuilder();
        part(all, filing.channel().name());
        part(all, filing.title());
        part(all, filing.narrative());
        filing.requests().forEach(asked -> part(all, asked.kind() + " " + asked.text()));
        part(all, filing.category().orElse(""));
        part(all, filing.place().orElse(""));
        part(all, filing.office().code());
        filing.concerns().forEach(office -> part(all, "about " + office.code()));
        part(all, filing.receivedOn().map(Object::toString).orElse(""));
        filing.persons().forEach(person -> person(all, person));
        return all.toString();
    }

    private static void person(StringBuilder all, Person person) {
        part(all, person.role().name());
        part(all, person.name().orElse(""));
        part(all, person.phone().orElse(""));
        part(all, person.email().orElse(""));
        part(all, person.address().orElse(""));
    }

    private static void part(StringBuilder all, String part) {
        all.append(part.length()).append(':').append(part);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
