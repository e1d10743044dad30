package org.huiyin.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;

/** Registers of canaries, in the formats that can be imported. */
final class Tables {

    private Tables() {}

    /** A table of canaries; the last line is one that cannot be filed. */
    static List<List<String>> of(int from, int count) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "channel",
                        "title",
                        "narrative",
                        "requests",
                        "place",
                        "name",
                        "phone",
                        "email",
                        "address"));
        for (int i = from; i < from + count; i++) {
            Canary one = new Canary(i);
            rows.add(
                    List.of(
                            "VISIT",
                            one.says(Canary.Field.TITLE),
                            one.says(Canary.Field.NARRATIVE),
                            one.says(Canary.Field.REQUEST),
                            one.says(Canary.Field.PLACE),
                            one.name(),
                            one.phone(),
                            one.number() % 2 == 0 ? one.email() : "",
                            one.address()));
        }
        Canary wrong = new Canary(from + count);
        rows.add(
                List.of(
                        wrong.says(Canary.Field.NAME),
                        "",
                        wrong.name(),
                        "",
                        "",
                        "",
                        wrong.name(),
                        wrong.name(),
                        ""));
        return rows;
    }

    static byte[] csv(List<List<String>> rows) {
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(String.join(",", row)).append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] jsonLines(List<List<String>> rows) {
        StringBuilder all = new StringBuilder();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                String column = rows.getFirst().get(i);
                line.put(column, column.equals("requests") ? List.of(row.get(i)) : row.get(i));
            }
            all.append(JsonMapper.shared().writeValueAsString(line)).append('\n');
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
