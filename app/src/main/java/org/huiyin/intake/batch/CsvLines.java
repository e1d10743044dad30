package org.huiyin.intake.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.huiyin.intake.ImportFile;
import org.huiyin.shell.Text;

/** Reads CSV as RFC 4180 and Excel write it. */
final class CsvLines implements LineReader {

    private static final int LONGEST_FIELD = 1 << 20;

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        try (CountedStream in = new CountedStream(file.opener().open());
                CsvReader<CsvRecord> csv =
                        CsvReader.builder()
                                .maxBufferSize(LONGEST_FIELD)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .ofCsvRecord(TextEncoding.reader(in, TextEncoding.of(file)))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new UnreadableFile(Text.of("intake.import.empty"));
            }
            Columns columns = Columns.of(records.next().getFields());
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord record = records.next();
                Line line = columns.line(record.getStartingLineNumber(), record.getFields());
                more = sink.take(line, in.read(file.size()));
            }
        } catch (CsvParseException broken) {
            throw new UnreadableFile("intake.import.csv", broken);
        } catch (UncheckedIOException | CharacterCodingException broken) {
            throw new UnreadableFile("intake.import.encoding", broken);
        }
    }

    @Override
    public String field(String pointer) {
        return Columns.named(pointer);
    }
}
