package org.huiyin.intake.batch;

import java.io.IOException;
import org.huiyin.intake.ImportFile;

/** Reads one format, a line at a time, in memory that does not grow with the file. */
public interface LineReader {

    /**
     * Hands line after line to the sink until it wants no more.
     *
     * @throws UnreadableFile when the file as a whole is not what it should be
     */
    void read(ImportFile file, Sink sink) throws IOException;

    /** What the format calls the field at a JSON pointer. */
    default String field(String pointer) {
        return pointer;
    }

    /** Takes lines. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes one line.
         *
         * @param read how many bytes of the file were read
         * @return whether it wants another
         */
        boolean take(Line line, long read) throws IOException;
    }
}
