package org.huiyin.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.springframework.jdbc.core.RowMapper;

/** The beginnings of real files, as their formats define them. */
final class Samples {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** For what is only looked at and written nowhere. */
    static final Database NO_DATABASE =
            new Database() {
                @Override
                public <T> T read(Scope scope, Work<T> work) {
                    throw new AssertionError();
                }

                @Override
                public <T> T write(Scope scope, Work<T> work) {
                    throw new AssertionError();
                }

                @Override
                public <T> List<T> ask(String question, RowMapper<T> row, Object... params) {
                    throw new AssertionError();
                }
            };

    private Samples() {}

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    }

    static byte[] png() {
        return hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    }

    static byte[] jpeg() {
        return hex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    /** An ISO base media file of this brand. */
    static byte[] media(String brand) {
        return latin("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + "mp41");
    }

    static byte[] office(String contentType) {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        text("<Types><Override ContentType=\"" + contentType + "\"/></Types>")));
    }

    static byte[] openDocument() {
        return openDocument(Map.of());
    }

    static byte[] openDocument(Map<String, byte[]> parts) {
        byte[] type = text("application/vnd.oasis.opendocument.text");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            CRC32 crc = new CRC32();
            crc.update(type);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.closeEntry();
            add(zip, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }
}
