package org.huiyin.intake.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;

/** Makes lines of the rows of a sheet; the first that holds anything is the heading. */
final class SheetRows implements SheetContentsHandler {

    private static final int WIDEST = 100;

    private final LineReader.Sink sink;
    private final List<String> cells = new ArrayList<>();
    private @Nullable Columns columns;

    SheetRows(LineReader.Sink sink) {
        this.sink = sink;
    }

    /** Leaves the reading of a sheet: no more is wanted, or something went wrong on our side. */
    static final class Enough extends RuntimeException {

        private final @Nullable Exception failure;

        Enough(@Nullable Exception failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }

        void rethrow() throws IOException {
            switch (failure) {
                case null -> {}
                case IOException told -> throw told;
                case RuntimeException own -> throw own;
                default -> throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(
            @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= WIDEST || value == null) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    @Override
    public void endRow(int row) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            if (columns == null) {
                columns = Columns.of(cells);
            } else if (!sink.take(columns.line(row + 1L, cells), 0)) {
                throw new Enough(null);
            }
        } catch (Enough enough) {
            throw enough;
        } catch (IOException | RuntimeException ours) {
            throw new Enough(ours);
        }
    }

    /**
     * The sheet is over.
     *
     * @throws UnreadableFile when there was nothing in it
     */
    void end() throws UnreadableFile {
        if (columns == null) {
            throw new UnreadableFile(Text.of("intake.import.empty"));
        }
    }
}
