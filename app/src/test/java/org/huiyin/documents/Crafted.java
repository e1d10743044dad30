package org.huiyin.documents;

import static org.huiyin.documents.Samples.latin;
import static org.huiyin.documents.Samples.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Makes files as an attacker makes them, from the ground up. */
final class Crafted {

    /** Stands where a camera would write the place. */
    static final String PLACE = "GPS-canary-30.6N-104.1E";

    private Crafted() {}

    /** An office file of this main type with more parts. */
    static byte[] office(String type, Map<String, byte[]> parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                text("<Types><Override ContentType=\"" + type + "\"/></Types>"));
        all.putAll(parts);
        return Samples.zip(all);
    }

    static byte[] word(String part, String content) {
        return office(Samples.WORD, Map.of(part, text(content)));
    }

    static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return latin(pdf.append("trailer<</Root 1 0 R>>\n%%EOF").toString());
    }

    /** A stream object with this dictionary, packed. */
    static String packed(String dictionary, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream"
                .formatted(dictionary, out.size(), out.toString(StandardCharsets.ISO_8859_1));
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A real picture. */
    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            image.setRGB(x, x / 2, 0xffcc00 + x);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A photo that a telephone took lying on its side, with the place in it. */
    static byte[] photo() {
        byte[] exif =
                join(
                        latin("Exif\0\0MM\0*\0\0\0\u0008\0\u0001"),
                        latin("\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"),
                        latin(PLACE));
        byte[] comment = latin(PLACE + "<?php system($_GET[0]);");
        byte[] jpeg = picture("jpg");
        return join(
                latin("\u00ff\u00d8"),
                segment(0xe1, exif),
                segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0" + PLACE)),
                segment(0xed, latin("Photoshop 3.0\0" + PLACE)),
                segment(0xfe, comment),
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(
                new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
                content);
    }

    static byte[] pngWith(byte[] chunks) {
        byte[] png = picture("png");
        int afterHead = 8 + 12 + 13;
        return join(
                java.util.Arrays.copyOf(png, afterHead),
                chunks,
                java.util.Arrays.copyOfRange(png, afterHead, png.length));
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] named = join(latin(name), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        return join(number(content.length), named, number((int) crc.getValue()));
    }

    static byte[] pngOf(int width, int height) {
        byte[] head = join(number(width), number(height), new byte[] {8, 2, 0, 0, 0});
        return join(
                latin("\u0089PNG\r\n\u001a\n"), chunk("IHDR", head), chunk("IDAT", new byte[9]));
    }

    static byte[] webp(byte[]... chunks) {
        byte[] all = join(chunks);
        ByteBuffer size = ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        size.putInt(all.length + 4);
        return join(latin("RIFF"), size.array(), latin("WEBP"), all);
    }

    static byte[] riff(String name, byte[] content) {
        ByteBuffer size = ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        size.putInt(content.length);
        return join(latin(name), size.array(), content, new byte[content.length & 1]);
    }

    static byte[] box(String name, byte[]... content) {
        byte[] all = join(content);
        return join(number(all.length + 8), latin(name), all);
    }

    /** A HEIC picture whose first item is the picture and whose second is Exif. */
    static byte[] heic() {
        byte[] type = box("ftyp", latin("heic\0\0\0\0mif1heic"));
        byte[] drawn = text("the picture itself");
        byte[] told = latin("\0\0\0\0Exif\0\0" + PLACE);
        byte[] names =
                box(
                        "iinf",
                        latin("\0\0\0\0\0\u0002"),
                        box("infe", latin("\u0002\0\0\0\0\u0001\0\0hvc1\0")),
                        box("infe", latin("\u0002\0\0\0\0\u0002\0\0Exif\0")));
        int head = 8 + 4 + names.length + 8 + 8 + 2 * 14;
        int first = type.length + head + 8;
        byte[] places =
                box(
                        "iloc",
                        latin("\0\0\0\0D\0\0\u0002"),
                        latin("\0\u0001\0\0\0\u0001"),
                        number(first),
                        number(drawn.length),
                        latin("\0\u0002\0\0\0\u0001"),
                        number(first + drawn.length),
                        number(told.length));
        return join(type, box("meta", new byte[4], names, places), box("mdat", drawn, told));
    }

    static byte[] film() {
        return join(
                box("ftyp", latin("mp42\0\0\0\0mp42isom")),
                box(
                        "moov",
                        box("mvhd", new byte[20]),
                        box("trak", box("udta", text(PLACE)), box("tkhd", new byte[20])),
                        box("udta", box("\u00a9xyz", text(PLACE))),
                        box("meta", text(PLACE))),
                box("uuid", text(PLACE)),
                box("mdat", text("the film itself")));
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
