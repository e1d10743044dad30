package org.huiyin.intake.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.huiyin.intake.ImportFile;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON object a line; empty lines are passed over. */
final class JsonLines implements LineReader {

    private static final int LONGEST = 1 << 20;

    private final JsonMapper json;

    JsonLines(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        try (CountedStream in = new CountedStream(file.opener().open());
                Reader text = TextEncoding.reader(in, StandardCharsets.UTF_8)) {
            BoundedLines lines = new BoundedLines(text, LONGEST);
            long number = 0;
            boolean more = true;
            String line = lines.next();
            while (more && line != null) {
                number++;
                if (!line.isBlank()) {
                    more = sink.take(read(number, line), in.read(file.size()));
                }
                line = lines.next();
            }
        } catch (CharacterCodingException broken) {
            throw new UnreadableFile("intake.import.encoding", broken);
        }
    }

    private Line read(long number, String line) {
        try {
            @Nullable JsonLine read = json.readValue(line, JsonLine.class);
            return read == null
                    ? new Line.Unreadable(number, FieldError.of("", "intake.import.json"))
                    : new Line.Read(number, read.given(), read.reference());
        } catch (JacksonException fault) {
            return new Line.Unreadable(number, new FieldError(pointer(fault), reason(fault)));
        }
    }

    private static Text reason(JacksonException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return Text.of("shell.field.unknown");
        }
        return Text.of(fault.getPath().isEmpty() ? "intake.import.json" : "shell.field.form");
    }

    /** As a JSON pointer (RFC 6901) writes a name that somebody made up. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String pointer(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        "/"
                                + (step.getPropertyName() == null
                                        ? step.getIndex()
                                        : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
    }
}
