package org.huiyin.correspondence.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.database.DataFolder;
import org.huiyin.procedure.OfficeId;
import org.springframework.stereotype.Component;

/**
 * The pictures of the offices' seals (印章), which the operator puts into {@code
 * HUIYIN_DATA/seals/<code>.png}.
 */
@Component
final class Seals {

    /** A code as the register of offices takes it, and never the way to another folder. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,39}");

    private static final int BIGGEST = 2_000_000;

    private final Path folder;

    Seals(DataFolder data) {
        this.folder = data.resolve("seals");
    }

    /** The seal's picture as PNG, where the office has one. */
    Optional<byte[]> of(OfficeId office) {
        if (!CODE.matcher(office.code()).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(office.code() + ".png");
        try {
            return Files.isReadable(file) && Files.size(file) <= BIGGEST
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
