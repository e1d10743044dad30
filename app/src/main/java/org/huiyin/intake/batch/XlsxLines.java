package org.huiyin.intake.batch;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.huiyin.intake.ImportFile;
import org.huiyin.shell.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an Excel workbook, row by row. What unpacks to more than {@value
 * #UNPACKED} bytes is refused, honest or not: larger registers come as CSV.
 */
final class XlsxLines implements LineReader {

    private static final long UNPACKED = 100L << 20;
    private static final int PARTS = 1000;

    static {
        ZipSecureFile.setMaxEntrySize(UNPACKED);
        ZipSecureFile.setMaxFileCount(PARTS);
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        try (InputStream in = file.opener().open();
                OPCPackage workbook = OPCPackage.open(in)) {
            XSSFReader parts = new XSSFReader(workbook);
            var sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
            if (!sheets.hasNext()) {
                throw new UnreadableFile(Text.of("intake.import.empty"));
            }
            try (CountedStream sheet = new CountedStream(sheets.next())) {
                long size = Math.max(1, sheets.getSheetPart().getSize());
                SheetRows rows =
                        new SheetRows((line, _) ->
                                sink.take(line, sheet.read(size) * file.size() / size));
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(
                        new XSSFSheetXMLHandler(
                                parts.getStylesTable(),
                                new ReadOnlySharedStringsTable(workbook),
                                rows,
                                new PlainCells(),
                                false));
                xml.parse(new InputSource(sheet));
                rows.end();
            }
        } catch (SheetRows.Enough wanted) {
            wanted.rethrow();
        } catch (UnreadableFile told) {
            throw told;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            // of these POI throws any for a broken file; what went wrong on our side came as Enough
            throw new UnreadableFile("intake.import.xlsx", broken);
        }
    }

    @Override
    public String field(String pointer) {
        return Columns.named(pointer);
    }
}
