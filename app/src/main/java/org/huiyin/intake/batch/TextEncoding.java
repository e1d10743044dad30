package org.huiyin.intake.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.huiyin.intake.ImportFile;

/**
 * In which encoding a text file was saved: by its mark, else UTF-8 if it is that, else GB 18030.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    static Charset of(ImportFile file) throws IOException {
        byte[] start;
        try (InputStream in = file.opener().open()) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.length == 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : GB18030;
    }

    /** A reader that passes over the mark and accepts no broken character. */
    static Reader reader(InputStream in, Charset charset) throws IOException {
        Reader reader = new InputStreamReader(in, strict(charset));
        return new MarkSkipped(reader);
    }

    private static boolean isUtf8(ImportFile file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader =
                new InputStreamReader(file.opener().open(), strict(StandardCharsets.UTF_8))) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static final class MarkSkipped extends PushbackReader {

        MarkSkipped(Reader in) throws IOException {
            super(in);
            int first = in.read();
            if (first >= 0 && first != '\uFEFF') {
                unread(first);
            }
        }
    }
}
