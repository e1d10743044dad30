package org.huiyin.intake.batch;

import org.huiyin.intake.ImportFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A reader for each format. */
@Component
public final class LineReaders {

    private final JsonMapper json;

    LineReaders(JsonMapper json) {
        this.json = json;
    }

    /** The reader of a format. */
    public LineReader of(ImportFormat format) {
        return switch (format) {
            case CSV -> new CsvLines();
            case XLSX -> new XlsxLines();
            case JSONL -> new JsonLines(json);
        };
    }
}
