package org.huiyin.office.rest;

import java.util.List;
import org.huiyin.office.Categories;
import org.huiyin.office.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/categories}: all categories of subjects, open to everybody. */
@RestController
@RequestMapping("/api/v1/categories")
class CategoriesApi {

    private final CategoryList all;

    CategoriesApi(Categories categories) {
        this.all = new CategoryList(categories.all().stream().map(CategoryItem::of).toList());
    }

    /** All of them; each follows the wider one. */
    record CategoryList(List<CategoryItem> items) {}

    /**
     * A category.
     *
     * @param parent code of the wider category; null on the first level
     */
    record CategoryItem(
            String code, String name, @Nullable String nameEn, int level, @Nullable String parent) {

        static CategoryItem of(Category category) {
            return new CategoryItem(
                    category.code(),
                    category.name(),
                    category.nameEn().orElse(null),
                    category.level(),
                    category.parent().orElse(null));
        }
    }

    @GetMapping
    CategoryList list() {
        return all;
    }
}
