package org.huiyin.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into an office file by the directory of its archive, and into the start of the short parts
 * that say what belongs to it. Nothing else is unpacked.
 */
final class OfficePackage {

    private static final int MOST_PARTS = 10_000;
    private static final long ALWAYS_FINE = 64L << 20;
    private static final long MOST_GROWTH = 20;
    private static final int PART_LIMIT = 1 << 20;
    private static final int MOST_LOOKED_AT = 300;

    /** Names of parts, in lower case, that hold programs or what starts one. */
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(.*/)?(vbaproject(signature.*)?\\.bin|vbadata\\.xml)|.*/activex/.*"
                            + "|.*/embeddings/.*(?<!\\.(docx|xlsx|pptx))|(basic|scripts)/.*"
                            + "|.*/macrosheets/.*");

    /** The short parts that say what belongs to a file, and what it asks other programs for. */
    private static final Pattern TELLING =
            Pattern.compile("\\[content_types]\\.xml|.*\\.rels|.*/externallinks/[^/]*\\.xml");

    /** What is fetched as soon as the file is opened, where it lies elsewhere. */
    private static final List<String> FETCHED =
            List.of("attachedtemplate", "oleobject", "subdocument", "/frame");

    private static final List<String> STARTS = List.of("macroenabled", "vbaproject", "<ddelink");

    private static final Pattern UNFIT =
            Pattern.compile("/.*|.*[\\\\:\\p{Cntrl}].*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

    private OfficePackage() {}

    static Optional<Danger> danger(byte[] content) {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            Optional<Danger> found = directory(parts, content.length);
            return found.isPresent() ? found : told(zip, parts);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of(Danger.PARTS);
        }
    }

    private static Optional<Danger> directory(List<ZipArchiveEntry> parts, int size) {
        if (parts.size() > MOST_PARTS) {
            return Optional.of(Danger.BOMB);
        }
        long unpacked = 0;
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (UNFIT.matcher(name).matches() || !names.add(name)) {
                return Optional.of(Danger.PARTS);
            }
            if (part.getGeneralPurposeBit().usesEncryption()) {
                return Optional.of(Danger.LOCKED);
            }
            if (!part.isDirectory() && PROGRAM.matcher(name).matches()) {
                return Optional.of(Danger.MACROS);
            }
            unpacked += Math.max(0, part.getSize());
            if (unpacked < 0 || unpacked > ALWAYS_FINE + MOST_GROWTH * size) {
                return Optional.of(Danger.BOMB);
            }
        }
        return Optional.empty();
    }

    private static Optional<Danger> told(ZipFile zip, List<ZipArchiveEntry> parts)
            throws IOException {
        int looked = 0;
        for (ZipArchiveEntry part : parts) {
            if (TELLING.matcher(part.getName().toLowerCase(Locale.ROOT)).matches()) {
                if (++looked > MOST_LOOKED_AT) {
                    return Optional.of(Danger.BOMB);
                }
                String text = start(zip, part).toLowerCase(Locale.ROOT);
                if (text.length() >= PART_LIMIT || text.indexOf(0) >= 0) {
                    return Optional.of(Danger.PARTS); // too long, or in letters we do not look for
                }
                if (STARTS.stream().anyMatch(text::contains) || fetches(text)) {
                    return Optional.of(Danger.MACROS);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fetches(String relations) {
        return Arrays.stream(relations.split("<", -1))
                .filter(one -> one.contains("targetmode") && one.contains("external"))
                .anyMatch(one -> FETCHED.stream().anyMatch(one::contains));
    }

    /** A part may be longer than the directory says: no more of it is read. */
    private static String start(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(PART_LIMIT), StandardCharsets.UTF_8);
        }
    }
}
