package org.huiyin.intake.batch;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Says cells as they would be typed: days as {@code yyyy-mm-dd}, numbers with all their digits. */
final class PlainCells extends DataFormatter {

    PlainCells() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(
            double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, use1904Windowing).toLocalDate().toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
