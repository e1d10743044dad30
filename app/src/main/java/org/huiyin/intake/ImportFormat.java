package org.huiyin.intake;

import java.util.Locale;
import java.util.Optional;

/** The formats that can be imported. */
public enum ImportFormat {
    /** Comma-separated, in UTF-8, UTF-16 with its mark, or GB 18030. */
    CSV,
    /** The first sheet of an Excel workbook. */
    XLSX,
    /** One JSON object a line. */
    JSONL;

    /** The format that a file's name says. */
    public static Optional<ImportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        if (name.endsWith(".xlsx")) {
            return Optional.of(XLSX);
        }
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        return lines ? Optional.of(JSONL) : Optional.empty();
    }
}
