package org.huiyin.shell;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as one SVG path, for a page to show in its own size.
 *
 * @param size how many modules wide, quiet zone included
 * @param path the dark modules, one unit each
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** The code of a text; what it holds anybody may read. */
    public static QrCode of(String text) {
        try {
            BitMatrix modules =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, QUIET));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                row(modules, y, path);
            }
            return new QrCode(modules.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static void row(BitMatrix modules, int y, StringBuilder path) {
        int x = 0;
        while (x < modules.getWidth()) {
            int start = x;
            while (x < modules.getWidth() && modules.get(x, y)) {
                x++;
            }
            if (x > start) {
                path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
            }
            x++;
        }
    }
}
