package org.huiyin.office.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.office.Categories;
import org.huiyin.office.Category;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads {@code office/categories.csv}: code, Chinese name, English name. */
@Component
final class ShippedCategories implements Categories {

    private final Map<String, Category> byCode = new LinkedHashMap<>();
    private final Map<String, List<Category>> below = new LinkedHashMap<>();

    ShippedCategories() {
        var file = new ClassPathResource("office/categories.csv");
        try (var in = file.getInputStream();
                var rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            rows.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NamedCsvRecord row) {
        var english = Optional.of(row.getField("en")).filter(name -> !name.isEmpty());
        var category = new Category(row.getField("code"), row.getField("zh"), english);
        byCode.put(category.code(), category);
        below.computeIfAbsent(category.parent().orElse(""), _ -> new ArrayList<>()).add(category);
    }

    @Override
    public List<Category> all() {
        return List.copyOf(byCode.values());
    }

    @Override
    public Optional<Category> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Category> tops() {
        return children("");
    }

    @Override
    public List<Category> children(String code) {
        return List.copyOf(below.getOrDefault(code, List.of()));
    }

    @Override
    public List<Category> path(String code) {
        var path = new ArrayList<Category>();
        for (var at = byCode(code);
                at.isPresent();
                at = at.flatMap(Category::parent).flatMap(this::byCode)) {
            path.addFirst(at.orElseThrow());
        }
        return List.copyOf(path);
    }
}
