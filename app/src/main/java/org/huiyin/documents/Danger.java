package org.huiyin.documents;

import java.util.Locale;
import java.util.Optional;

/** Why a file of a type that is taken is not taken: what it would do where somebody opens it. */
enum Danger {
    /** It brings a program, or something that starts one. */
    MACROS,
    /** A PDF that runs, starts or carries something. */
    ACTIVE_PDF,
    /** It cannot be looked into without a password. */
    LOCKED,
    /** It unpacks to far more than it says. */
    BOMB,
    /** Its parts have names that no office program writes. */
    PARTS,
    /** A picture of more points than any camera makes, which fills the memory of who opens it. */
    PIXELS;

    /** The last part of the message's key. */
    String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Danger> in(FileType type, byte[] content) {
        return switch (type) {
            case DOCX, XLSX, PPTX, ODT -> OfficePackage.danger(content);
            case PDF -> ActivePdf.danger(content);
            case JPEG, PNG, GIF, WEBP, HEIC -> PictureSize.danger(type, content);
            case TEXT, MP3, M4A, MP4 -> Optional.empty();
        };
    }
}
