package org.huiyin.intake.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;

/** Lines of a text, none longer than may be held in memory. */
final class BoundedLines {

    private final BufferedReader in;
    private final int longest;

    BoundedLines(Reader in, int longest) {
        this.in = new BufferedReader(in);
        this.longest = longest;
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws UnreadableFile when it is longer than any real line
     */
    @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() == longest) {
                throw new UnreadableFile(Text.of("intake.import.line-long"));
            }
            line.append((char) c);
            c = in.read();
        }
        return line.toString();
    }
}
