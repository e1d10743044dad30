package org.huiyin.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.huiyin.shell.PlainText;

/** Finds out what a file is by looking into it; its name plays no part. */
final class TypeByContent {

    /** Types that Tika names otherwise than we do, for files that phones make every day. */
    private static final Map<String, FileType> ALSO =
            Map.of("image/heif", FileType.HEIC, "video/quicktime", FileType.MP4);

    private static final Map<String, FileType> OFFICE =
            Map.of(
                    "wordprocessingml.document.main+xml", FileType.DOCX,
                    "spreadsheetml.sheet.main+xml", FileType.XLSX,
                    "presentationml.presentation.main+xml", FileType.PPTX);

    private static final String CONTENTS = "[Content_Types].xml";

    /** The list of contents is short in any real file: no more of it is ever unpacked. */
    private static final int CONTENTS_LIMIT = 256 * 1024;

    private TypeByContent() {}

    /** Empty when it is none of the types a petition may hold. */
    static Optional<FileType> of(byte[] content) {
        String found = detected(content);
        Optional<FileType> known =
                FileType.ofMediaType(found).or(() -> Optional.ofNullable(ALSO.get(found)));
        if (known.isPresent() && known.get() != FileType.TEXT) {
            return known;
        }
        if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")) {
            return office(content);
        }
        return isText(content) ? Optional.of(FileType.TEXT) : Optional.empty();
    }

    private static String detected(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Tells the office formats apart by their list of contents. Only the archive's directory and
     * the start of that one entry are read; nothing else is unpacked. Files with macros are none of
     * ours.
     */
    private static Optional<FileType> office(byte[] content) {
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get()) {
            ZipArchiveEntry entry = zip.getEntry(CONTENTS);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                String contents = new String(in.readNBytes(CONTENTS_LIMIT), StandardCharsets.UTF_8);
                return OFFICE.entrySet().stream()
                        .filter(type -> contents.contains(type.getKey()))
                        .map(Map.Entry::getValue)
                        .findAny();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Text as people save it here: UTF-8, or GB 18030 as older programs still write. */
    private static boolean isText(byte[] content) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .anyMatch(charset -> isText(content, charset));
    }

    private static boolean isText(byte[] content, Charset charset) {
        try {
            return PlainText.isPlain(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notThisCharset) {
            return false;
        }
    }
}
